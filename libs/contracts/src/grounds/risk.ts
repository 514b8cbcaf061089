import { all, last, lastOfEach } from './ground.js';
import type { GroundsOf } from './table.js';

const identified = all('STATE', 'riskId', 'RiskIdentified.v1');
const assessed = last('RISK', 'riskId', 'RiskAssessed.v1');
const proposed = last('STATE', 'riskId', 'RiskAcceptanceProposed.v1');
const started = all('STATE', 'assessmentId', 'RiskAssessmentStarted.v1');
const onboarded = all('STATE', 'vendorId', 'VendorOnboarded.v1');
const reviewed = last('VENDOR', 'vendorId', 'VendorReviewed.v1');
const operation = ['ControlImplemented.v1', 'ControlDegraded.v1', 'ControlOperationRestored.v1'] as const;

export const risk: GroundsOf = {
  'RiskIdentified.v1': { makes: ['riskId'], rests: [] },
  'RiskOwnerAssigned.v1': { rests: [identified] },
  'RiskAssessed.v1': {
    rests: [identified, lastOfEach('CONTROL', ['controlId'], { 'controlIds/*': 'controlId' }, ...operation)],
  },
  'RiskTreatmentDecided.v1': { rests: [assessed] },
  'RiskAcceptanceProposed.v1': { rests: [assessed] },
  'RiskAccepted.v1': { rests: [proposed] },
  'RiskAcceptanceRejected.v1': { rests: [proposed] },
  'RiskAcceptanceLapsed.v1': { rests: [last('STATE', 'riskId', 'RiskAccepted.v1')] },
  'RiskClosureSigned.v1': { rests: [assessed] },
  'RiskClosed.v1': { rests: [last('STATE', 'riskId', 'RiskClosureSigned.v1')] },
  'RiskReassessmentTriggered.v1': {
    rests: [
      identified,
      all('VENDOR', { sourceId: 'vendorId' }, 'VendorOnboarded.v1'),
      all('EXCEPTION', { sourceId: 'exceptionId' }, 'DeviationConfirmed.v1'),
      all('SCOPE', { sourceId: 'descriptionId' }, 'SystemDescriptionApproved.v1'),
    ],
  },
  'RiskAssessmentStarted.v1': {
    makes: ['assessmentId'],
    rests: [all('SCOPE', ['engagementId', 'scopeVersion'], 'ScopeConfirmed.v1')],
  },
  'CriterionRiskCovered.v1': {
    rests: [started, lastOfEach('RISK', ['riskId'], { 'riskIds/*': 'riskId' }, 'RiskAssessed.v1')],
  },
  'CriterionDeclaredWithoutRisk.v1': { rests: [started] },
  'ControlNeedIdentified.v1': { makes: ['needId'], rests: [started, assessed] },
  'RiskAssessmentCompleted.v1': {
    rests: [
      started,
      lastOfEach('RISK', ['code'], 'assessmentId', 'CriterionRiskCovered.v1', 'CriterionDeclaredWithoutRisk.v1'),
    ],
  },
  'RiskAssessmentMarkedStale.v1': { rests: [started, last('SCOPE', 'engagementId', 'ScopeReopened.v1')] },
  'VendorOnboarded.v1': { makes: ['vendorId'], rests: [] },
  'VendorReviewed.v1': { rests: [onboarded] },
  'VendorClassifiedAsSubservice.v1': {
    makes: ['csocs/*/csocId'],
    rests: [
      onboarded,
      reviewed,
      all('CONTROL', { monitoringControlId: 'controlId' }, 'ControlDefined.v1'),
      all('CONTROL', { 'controlIds/*': 'controlId' }, 'ControlDefined.v1'),
      all('PROOF', { consentEvidenceId: 'evidenceId' }, 'EvidenceSubmitted.v1'),
      all('PROOF', { assertionEvidenceId: 'evidenceId' }, 'EvidenceSubmitted.v1'),
    ],
  },
  'VendorReviewOverdue.v1': { rests: [reviewed, onboarded] },
  'VendorOffboarded.v1': { rests: [onboarded] },
};
