import { all, last, lastOfEach, named } from './ground.js';
import type { GroundsOf } from './table.js';

const registered = all('STATE', 'orgId', 'OrganizationRegistered.v1');
const opened = all('ENGAGEMENT', 'engagementId', 'EngagementOpened.v1');
const decided = last('ENGAGEMENT', 'engagementId', 'ReportTypeDecided.v1');
const period = last('ENGAGEMENT', 'engagementId', 'ObservationPeriodSet.v1');
const journey = all('STATE', 'journeyId', 'JourneyStarted.v1');
const entered = last('STATE', ['journeyId', 'step'], 'StepEntered.v1', 'StepReopened.v1');
const confirmed = last('STATE', 'scopeId', 'ScopeConfirmed.v1');
const version = ['descriptionId', 'version'] as const;
const written = ['SystemDescriptionDrafted.v1', 'SystemDescriptionRevised.v1'] as const;
const content = ['vendorIds/*', 'cuecs/*/cuecId'];

export const organization: GroundsOf = {
  'OrganizationRegistered.v1': { rests: [] },
  'OrganizationActivated.v1': { rests: [registered] },
  'OrganizationStageChanged.v1': { rests: [registered] },
  'OrganizationSuspended.v1': { rests: [registered] },
  'OrganizationClosureSigned.v1': { rests: [registered] },
  'OrganizationClosed.v1': { rests: [last('STATE', 'orgId', 'OrganizationClosureSigned.v1')] },
  'MembershipGranted.v1': { about: ['firmId'], rests: [registered] },
  'MembershipRevoked.v1': { rests: [last('STATE', ['personRef', 'role'], 'MembershipGranted.v1')] },
  'PersonKeyDestroyed.v1': { rests: [] },
  'BreakGlassOpened.v1': { rests: [registered] },
  'SystemDescriptionDrafted.v1': { makes: ['descriptionId', 'cuecs/*/cuecId'], about: content, rests: [] },
  'SystemDescriptionRevised.v1': { about: content, rests: [last('STATE', 'descriptionId', ...written)] },
  'SystemDescriptionApproved.v1': { rests: [all('STATE', version, ...written)] },
  'SystemDescriptionFrozen.v1': { rests: [all('STATE', version, 'SystemDescriptionApproved.v1')] },
};

export const engagement: GroundsOf = {
  'EngagementOpened.v1': {
    rests: [
      all('REPORT', 'reportId', 'ReportIssued.v1'),
      all('ENGAGEMENT', { predecessorId: 'engagementId' }, 'EngagementCompleted.v1'),
    ],
  },
  'ReportTypeDecided.v1': { rests: [opened] },
  'AsOfDateSet.v1': { rests: [decided] },
  'ObservationPeriodSet.v1': { rests: [decided] },
  'ReportCoverageGapForecast.v1': { rests: [period] },
  'EngagementDateNear.v1': { rests: [last('ENGAGEMENT', 'engagementId', 'AsOfDateSet.v1', 'ObservationPeriodSet.v1')] },
  'EngagementAuditStarted.v1': {
    rests: [opened, decided, last('ENGAGEMENT', { engagementId: 'journeyId' }, 'StepExited.v1')],
  },
  'EngagementCompleted.v1': { rests: [all('REPORT', 'reportId', 'ReportIssued.v1')] },
  'EngagementWithdrawn.v1': { rests: [opened] },
  'DataTypesDeclared.v1': { makes: ['scopeId'], rests: [opened] },
  'CategoriesSelected.v1': { rests: [last('SCOPE', 'scopeId', 'DataTypesDeclared.v1')] },
  'CriterionExcluded.v1': { rests: [last('SCOPE', 'scopeId', 'CategoriesSelected.v1')] },
  'CriterionIncluded.v1': { rests: [last('STATE', ['scopeId', 'code'], 'CriterionExcluded.v1')] },
  'ScopeConfirmed.v1': {
    rests: [
      last('SCOPE', 'scopeId', 'CategoriesSelected.v1'),
      lastOfEach('SCOPE', ['code'], 'scopeId', 'CriterionExcluded.v1', 'CriterionIncluded.v1'),
      last('SCOPE', 'scopeId', 'DataTypesDeclared.v1'),
    ],
  },
  'ScopeReopened.v1': { rests: [confirmed] },
  'ScopeLocked.v1': { rests: [confirmed] },
  'MonitoringPeriodOpened.v1': { makes: ['periodId'], rests: [period] },
  'MonitoringPeriodLocked.v1': { rests: [all('STATE', 'periodId', 'MonitoringPeriodOpened.v1')] },
  'JourneyStarted.v1': {
    makes: ['journeyId'],
    rests: [opened, all('ENGAGEMENT', { predecessorJourneyId: 'journeyId' }, 'JourneyStarted.v1')],
  },
  'StepEntered.v1': { rests: [journey, last('ENGAGEMENT', 'journeyId', 'StepExited.v1')] },
  'StepExited.v1': { rests: [entered, named('facts/*/eventId')] },
  'StepReopened.v1': { rests: [last('STATE', ['journeyId', 'step'], 'StepExited.v1'), named('sourceEventId')] },
  'StepCarriedForward.v1': {
    rests: [journey, all('ENGAGEMENT', { fromJourneyId: 'journeyId', step: 'step' }, 'StepExited.v1')],
  },
  'StepGateRefused.v1': { rests: [entered] },
  'JourneyEscalated.v1': { rests: [entered] },
  'FamilyReasoned.v1': { rests: [journey] },
  'JourneyPaused.v1': { rests: [journey] },
  'JourneyResumed.v1': { rests: [last('STATE', 'journeyId', 'JourneyPaused.v1')] },
  'JourneyCompleted.v1': { rests: [last('ENGAGEMENT', 'journeyId', 'StepExited.v1')] },
};
