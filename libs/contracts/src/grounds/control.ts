import { CONTROL_IMPLEMENTATION_FACTS } from '../control/control-facts.js';
import { all, hop, last, lastOfEach, through } from './ground.js';
import type { GroundsOf } from './table.js';

const defined = all('STATE', 'controlId', 'ControlDefined.v1');
const approved = last('CONTROL', 'controlId', 'ControlDesignApproved.v1');
const promise = last('STATE', 'controlId', 'ControlDefined.v1', 'ControlRevised.v1');
const operating = last('STATE', 'controlId', 'ControlImplemented.v1', 'ControlOperationRestored.v1');
const degraded = last('STATE', 'controlId', 'ControlDegraded.v1');
const run = all('RUN', 'runId', 'CollectorRunCompleted.v1');
const evidence = all('PROOF', 'evidenceId', 'EvidenceSubmitted.v1', 'EvidenceAccepted.v1');
const proofs = all('PROOF', { 'evidenceIds/*': 'evidenceId' }, 'EvidenceSubmitted.v1', 'EvidenceAccepted.v1');
const owed = all('PLAN', ['occurrenceKey', 'controlId'], 'ObligationScheduled.v1');
const mapped = hop('ControlMapped.v1', { code: 'criterion' });
const submitted = hop('EvidenceSubmitted.v1', { controlId: 'controlIds/*' });

/** The facts that say how a control stands (domain 4.2), asked by its id. */
export const healthFacts = [
  lastOfEach('CONTROL', ['controlId'], 'controlId', 'ControlDesignApproved.v1', 'ControlRetired.v1'),
  lastOfEach('CONTROL', ['controlId'], 'controlId', 'ControlOwnerAssigned.v1'),
  lastOfEach('CONTROL', ['controlId'], 'controlId', ...CONTROL_IMPLEMENTATION_FACTS),
] as const;

const newestProof = lastOfEach('PROOF', [], 'evidenceId', 'EvidenceAccepted.v1');

/** Accepted evidence of a control: submitted for it, then accepted. */
export const healthProof = through(newestProof, submitted);

/** The facts that say how a criterion stands (domain 4.2), asked by its code: its mappings and their controls. */
export const statusFacts = [
  lastOfEach('MAPPING', ['controlId'], { code: 'criterion' }, 'ControlMapped.v1', 'ControlUnmapped.v1'),
  ...healthFacts.map((ground) => through(ground, mapped)),
  through({ ...newestProof, latest: ['evidenceId'] }, mapped, submitted),
];

const gap = all('STATE', 'gapId', 'GapAssessmentStarted.v1');
const finding = last('FINDING', ['gapId', 'code'], 'CriterionFindingRecorded.v1');
const plannedItem = all('STATE', 'itemId', 'RemediationPlanned.v1');
const done = last('STATE', 'itemId', 'RemediationReportedDone.v1');
const published = all('STATE', ['policyId', 'version'], 'PolicyPublished.v1');
const scheduled = all('STATE', 'obligationId', 'ObligationScheduled.v1');
const settled = { rests: [scheduled, evidence] };
const draft = { makes: ['policyId'], about: ['controlIds/*'], rests: [] };

export const control: GroundsOf = {
  'GapAssessmentStarted.v1': {
    makes: ['gapId'],
    rests: [all('SCOPE', ['engagementId', 'scopeVersion'], 'ScopeConfirmed.v1')],
  },
  'CriterionFindingRecorded.v1': { rests: [gap, ...statusFacts] },
  'CriterionStatusOverridden.v1': { rests: [finding] },
  'GapAssessmentCompleted.v1': {
    rests: [
      gap,
      lastOfEach('FINDING', ['code'], 'gapId', 'CriterionFindingRecorded.v1', 'CriterionStatusOverridden.v1'),
    ],
  },
  'GapAssessmentMarkedStale.v1': { rests: [gap, last('SCOPE', 'engagementId', 'ScopeReopened.v1')] },
  'RemediationPlanned.v1': {
    makes: ['itemId'],
    rests: [
      last('FINDING', { sourceId: 'gapId', 'criteria/*': 'code' }, 'CriterionFindingRecorded.v1'),
      all('EXCEPTION', { sourceId: 'exceptionId' }, 'DeviationConfirmed.v1'),
      last('RISK', { sourceId: 'riskId' }, 'RiskAssessed.v1'),
      all('RISK', { sourceId: 'needId' }, 'ControlNeedIdentified.v1'),
      last('CONTROL', { sourceId: 'controlId' }, 'ControlDegraded.v1'),
    ],
  },
  'RemediationStarted.v1': { rests: [plannedItem] },
  'RemediationBlocked.v1': { rests: [plannedItem] },
  'RemediationReportedDone.v1': { rests: [plannedItem, proofs] },
  'RemediationVerified.v1': { rests: [done] },
  'RemediationRejected.v1': { rests: [done] },
  'RemediationRescheduled.v1': { rests: [plannedItem] },
  'RemediationDueSoon.v1': { rests: [plannedItem] },
  'RemediationOverdue.v1': { rests: [plannedItem] },
  'RemediationCancelled.v1': { rests: [plannedItem] },
  'ControlDefined.v1': {
    about: ['templateId'],
    rests: [
      all('RISK', 'needId', 'ControlNeedIdentified.v1'),
      all('PLAN', 'controlId', 'ControlTakenFromLibrary.v1', 'ControlTakenFromList.v1'),
    ],
  },
  'ControlMapped.v1': { rests: [defined] },
  'ControlUnmapped.v1': { rests: [last('MAPPING', ['controlId', 'criterion'], 'ControlMapped.v1')] },
  'ControlOwnerAssigned.v1': { rests: [defined] },
  'ControlDesignApproved.v1': { rests: [promise] },
  'ControlRevised.v1': { rests: [promise] },
  'ControlFrozen.v1': { rests: [all('CONTROL', ['controlId', 'version'], 'ControlDesignApproved.v1')] },
  'ControlRetired.v1': {
    rests: [defined, all('CONTROL', { replacementId: 'controlId' }, 'ControlDefined.v1')],
  },
  'ControlIntakeAccepted.v1': { makes: ['intakeId'], rests: [] },
  'ControlTakenFromLibrary.v1': {
    about: ['templateId'],
    rests: [all('PLAN', 'intakeId', 'ControlIntakeAccepted.v1')],
  },
  'ControlTakenFromList.v1': { rests: [all('PLAN', 'intakeId', 'ControlIntakeAccepted.v1')] },
  'ImplementationPlanned.v1': { rests: [approved] },
  'ImplementationStarted.v1': { rests: [approved] },
  'ControlImplemented.v1': {
    rests: [last('STATE', 'controlId', 'ImplementationStarted.v1'), approved, proofs],
  },
  'ControlDegraded.v1': { rests: [operating, run] },
  'ControlDegradedLong.v1': { rests: [degraded] },
  'ControlOperationRestored.v1': { rests: [degraded, run] },
  'ControlPerformed.v1': { rests: [owed, operating, evidence] },
  'ControlOccurrenceMissed.v1': { rests: [owed, operating] },
  'PolicyDrafted.v1': draft,
  'PolicyRevised.v1': {
    about: ['controlIds/*'],
    rests: [last('STATE', 'policyId', 'PolicyDrafted.v1', 'PolicyRevised.v1')],
  },
  'PolicyApproved.v1': { rests: [all('STATE', ['policyId', 'version'], 'PolicyDrafted.v1', 'PolicyRevised.v1')] },
  'PolicyPublished.v1': { rests: [all('STATE', ['policyId', 'version'], 'PolicyApproved.v1')] },
  'PolicyAccepted.v1': { rests: [published] },
  'PolicyReviewOverdue.v1': { rests: [published] },
  'PolicyAcceptanceOverdue.v1': { rests: [published] },
  'PolicyRetired.v1': { rests: [last('STATE', 'policyId', 'PolicyPublished.v1')] },
  'ObligationScheduled.v1': {
    makes: ['obligationId'],
    rests: [last('CONTROL', 'controlId', 'ControlImplemented.v1')],
  },
  'ObligationDueSoon.v1': { rests: [scheduled] },
  'ObligationOverdue.v1': { rests: [scheduled] },
  'ObligationEscalated.v1': { rests: [scheduled] },
  'ObligationFulfilled.v1': settled,
  'ObligationWaived.v1': settled,
  'ObligationCancelled.v1': { rests: [scheduled] },
  'MappingSetPublished.v1': { makes: ['mappingSetId'], rests: [] },
  'RequirementMapped.v1': { rests: [all('STATE', 'mappingSetId', 'MappingSetPublished.v1')] },
};
