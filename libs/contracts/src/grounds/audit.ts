import { all, hop, last, lastOfEach, named, through } from './ground.js';
import type { GroundsOf } from './table.js';

const request = all('REQUEST', 'requestId', 'EvidenceRequestRaised.v1');
const answer = last('REQUEST', 'requestId', 'EvidenceRequestAnswered.v1');
const proof = all('PROOF', { 'evidenceIds/*': 'evidenceId' }, 'EvidenceSubmitted.v1', 'EvidenceAccepted.v1');
const planned = all('PLAN', 'auditId', 'AuditPlanned.v1');
const plan = all('PLAN', 'testId', 'TestPlanned.v1');
const raised = all('EXCEPTION', 'exceptionId', 'ExceptionRaised.v1');
const invited = all('AUDITOR', ['firmId', 'engagementId'], 'AuditorObserverInvited.v1');
const verified = last('AUDITOR', 'firmId', 'AuditFirmVerified.v1');
const listed = all('STATE', 'firmId', 'AuditFirmListed.v1');
const opened = all('ENGAGEMENT', 'engagementId', 'EngagementOpened.v1');
const review = all('STATE', 'reviewId', 'ReadinessReviewStarted.v1');
const fieldwork = last('STATE', 'auditId', 'FieldworkStarted.v1', 'FieldworkReopened.v1');
const population = all('STATE', 'populationId', 'PopulationDefined.v1');
const frozen = last('POPULATION', 'populationId', 'PopulationFrozen.v1');
const ofTest = hop('PopulationDefined.v1', 'testId');
const drawn = all('STATE', 'sampleId', 'SampleDrawn.v1');
const deviations = all('EXCEPTION', 'testId', 'DeviationConfirmed.v1');

/** Firms, readiness, requests, the audit's own standing. */
export const preparation: GroundsOf = {
  'AuditFirmListed.v1': { makes: ['firmId'], rests: [] },
  'AuditFirmVerified.v1': { rests: [listed] },
  'AuditFirmLapsed.v1': { rests: [last('STATE', 'firmId', 'AuditFirmVerified.v1')] },
  'AuditorObserverInvited.v1': { rests: [verified, opened] },
  'IndependenceDeclared.v1': { rests: [invited] },
  'AuditFirmSelected.v1': {
    about: ['ranking/*/firmId'],
    rests: [last('AUDITOR', ['firmId', 'engagementId'], 'IndependenceDeclared.v1'), verified],
  },
  'AuditorGrantEnded.v1': {
    rests: [last('AUDITOR', ['firmId', 'engagementId'], 'AuditorObserverInvited.v1', 'AuditFirmSelected.v1')],
  },
  'ReadinessReviewStarted.v1': { makes: ['reviewId'], rests: [opened] },
  'ReadinessObservationRecorded.v1': { rests: [review] },
  'AuditTeamNamed.v1': { rests: [last('AUDITOR', 'engagementId', 'AuditFirmSelected.v1'), review] },
  'ReadinessConcluded.v1': { rests: [review, last('AUDITOR', 'reviewId', 'AuditTeamNamed.v1')] },
  'AuditPlanned.v1': {
    makes: ['auditId'],
    about: ['firmId'],
    rests: [
      last('AUDITOR', ['engagementId', 'firmId'], 'AuditFirmSelected.v1'),
      last('CONCLUSION', 'engagementId', 'ReadinessConcluded.v1'),
    ],
  },
  'AuditControlListAccepted.v1': {
    rests: [
      planned,
      all(
        'CONTROL',
        { 'controls/*/controlId': 'controlId', 'controls/*/version': 'version', engagementId: 'engagementId' },
        'ControlFrozen.v1',
      ),
    ],
  },
  'FieldworkStarted.v1': { rests: [planned] },
  'FieldworkEnded.v1': { rests: [fieldwork] },
  'FieldworkReopened.v1': { rests: [last('STATE', 'auditId', 'FieldworkEnded.v1')] },
  'AuditDurationWarning.v1': { rests: [fieldwork] },
  'AuditDurationExceeded.v1': { rests: [fieldwork] },
  'AuditEndPlanned.v1': { rests: [last('STATE', 'auditId', 'AuditDurationExceeded.v1')] },
  'AuditWithdrawn.v1': { rests: [planned] },
  'AuditClosed.v1': { rests: [all('REPORT', 'reportId', 'ReportIssued.v1')] },
  'EvidenceRequestRaised.v1': {
    makes: ['requestId'],
    rests: [planned, all('REQUEST', { parentId: 'requestId' }, 'EvidenceRequestRaised.v1')],
  },
  'EvidenceRequestAssigned.v1': { rests: [request] },
  'EvidenceRequestAnswered.v1': { rests: [request, proof] },
  'EvidenceRequestReturned.v1': { rests: [answer] },
  'EvidenceRequestAccepted.v1': { rests: [answer] },
  'EvidenceRequestCancelled.v1': { rests: [request] },
  'EvidenceDeclaredUnobtainable.v1': { rests: [request] },
  'EvidenceRequestDueSoon.v1': { rests: [request] },
  'EvidenceRequestOverdue.v1': { rests: [request] },
  'EvidenceRequestEscalated.v1': { rests: [request] },
  'EvidenceRequestUnanswered.v1': { rests: [request] },
};

/** From the plan of a test to what its items showed. */
export const testing: GroundsOf = {
  'TestPlanned.v1': {
    makes: ['testId'],
    rests: [
      planned,
      last('PLAN', { auditId: 'auditId', controlId: 'controls/*/controlId' }, 'AuditControlListAccepted.v1'),
      last('CONTROL', { controlId: 'controlId', controlVersion: 'version' }, 'ControlDesignApproved.v1'),
    ],
  },
  'TestStarted.v1': { rests: [plan] },
  'TestItemRecorded.v1': {
    rests: [
      plan,
      all('SAMPLE', { testId: 'testId', itemKey: 'items/*' }, 'SampleDrawn.v1'),
      all('SAMPLE', { testId: 'testId', itemKey: 'added/*' }, 'SampleExtended.v1'),
      all('SAMPLE', { testId: 'testId', itemKey: 'added' }, 'SampleItemReplaced.v1'),
      all(
        'OCCURRENCE',
        { itemKey: 'occurrenceKey', controlId: 'controlId' },
        'ControlPerformed.v1',
        'ControlOccurrenceMissed.v1',
      ),
      all('OCCURRENCE', { itemKey: 'runId' }, 'CollectorRunCompleted.v1'),
      named('itemKey', 'OCCURRENCE'),
      proof,
      all('REQUEST', 'requestId', 'EvidenceDeclaredUnobtainable.v1'),
    ],
  },
  'TestConcluded.v1': {
    rests: [
      plan,
      lastOfEach('RESULT', ['itemKey', 'attribute'], 'testId', 'TestItemRecorded.v1'),
      deviations,
      all('SAMPLE', 'testId', 'SampleDrawn.v1', 'SampleExtended.v1'),
      through(last('POPULATION', 'populationId', 'PopulationFrozen.v1'), ofTest),
    ],
  },
  'TestReopened.v1': { rests: [last('STATE', 'testId', 'TestConcluded.v1')] },
  'PopulationDefined.v1': { makes: ['populationId'], rests: [plan] },
  'PopulationFrozen.v1': {
    rests: [population, all('OCCURRENCE', { 'items/*/key': 'runId' }, 'CollectorRunCompleted.v1')],
  },
  'PopulationChallenged.v1': { about: ['newId'], rests: [frozen] },
  'PopulationReplaced.v1': {
    rests: [
      last('STATE', 'populationId', 'PopulationChallenged.v1'),
      all('POPULATION', { newId: 'populationId' }, 'PopulationDefined.v1'),
    ],
  },
  'SampleDrawn.v1': { makes: ['sampleId', 'items/*'], rests: [frozen, plan] },
  'SampleExtended.v1': { makes: ['added/*'], rests: [drawn, deviations] },
  'SampleItemReplaced.v1': { makes: ['added'], about: ['removed', 'testId'], rests: [drawn] },
};

const criterionOf = hop('TestPlanned.v1', { auditId: 'auditId', code: 'criteria/*' });
const newest = (...by: readonly string[]) => lastOfEach('CONCLUSION', by, 'auditId', 'CriterionConcluded.v1');
const proposal = last('PROPOSAL', 'auditId', 'OpinionProposed.v1');
const assertion = last('STATEMENT', 'engagementId', 'ManagementAssertionSigned.v1');
const answered = last('STATE', 'responseId', 'ManagementResponseDrafted.v1', 'ManagementResponseRevised.v1');
const deviation = all('EXCEPTION', 'exceptionId', 'DeviationConfirmed.v1');
const issued = all('REPORT', 'reportId', 'ReportIssued.v1');
const signed = all('STATE', 'letterId', 'BridgeLetterSigned.v1');

/** From an exception to the opinion, the report and what follows it. */
export const opinion: GroundsOf = {
  'ExceptionRaised.v1': {
    makes: ['exceptionId'],
    rests: [all('RESULT', ['testId', 'itemKey', 'attribute'], 'TestItemRecorded.v1')],
  },
  'ExceptionClarified.v1': { rests: [raised, request] },
  'DeviationConfirmed.v1': { about: ['testId', 'itemKey'], rests: [raised] },
  'ExceptionCleared.v1': { rests: [raised, proof] },
  'ManagementResponseDrafted.v1': { makes: ['responseId'], rests: [raised, deviation] },
  'ManagementResponseRevised.v1': { about: ['exceptionId'], rests: [answered] },
  'ManagementResponseSubmitted.v1': { rests: [answered, deviation] },
  'ManagementResponseWaived.v1': { about: ['responseId'], rests: [deviation] },
  'CriterionConcluded.v1': {
    rests: [
      through(lastOfEach('CONCLUSION', ['testId'], 'testId', 'TestConcluded.v1'), criterionOf),
      all('CONCLUSION', { auditId: 'auditId', 'compensatedBy/*': 'controlId' }, 'TestConcluded.v1'),
    ],
  },
  'OpinionProposed.v1': { rests: [newest('code')] },
  'ManagementAssertionSigned.v1': { rests: [last('STATE', 'engagementId', 'SystemDescriptionFrozen.v1')] },
  'ReportDrafted.v1': {
    makes: ['reportId'],
    rests: [proposal, last('STATEMENT', 'auditId', 'ManagementAssertionSigned.v1')],
  },
  'OpinionDecided.v1': { rests: [proposal, newest('code'), last('REPORT', 'reportId', 'ReportDrafted.v1')] },
  'ReportIssued.v1': {
    rests: [
      last('CONCLUSION', 'reportId', 'OpinionDecided.v1'),
      last('REPORT', 'reportId', 'ReportDrafted.v1'),
      assertion,
      all('STATEMENT', 'auditId', 'ManagementResponseSubmitted.v1'),
    ],
  },
  'ReportExpiring.v1': { rests: [issued] },
  'ReportExpired.v1': { rests: [issued] },
  'ReportSuperseded.v1': { rests: [issued, all('REPORT', { byReportId: 'reportId' }, 'ReportIssued.v1')] },
  'ReportRecalled.v1': { rests: [issued] },
  'BridgeLetterDrafted.v1': { makes: ['letterId'], rests: [issued, named('changes/*/eventId')] },
  'BridgeLetterSigned.v1': { about: ['reportId'], rests: [last('STATE', 'letterId', 'BridgeLetterDrafted.v1')] },
  'BridgeLetterLapsed.v1': { rests: [signed] },
  'BridgeLetterRevoked.v1': { rests: [signed] },
};
