import { order, reaction } from '@attestry/service-kit';
import { CompleteEngagement } from '../complete-engagement/complete-engagement.command.js';
import { FreezeSystemDescription } from '../freeze-system-description/freeze-system-description.command.js';
import { LockScope } from '../lock-scope/lock-scope.command.js';
import { StartEngagementAudit } from '../start-engagement-audit/start-engagement-audit.command.js';

const AUDIT_STEP = 6;

/** Step 6 entered: the audit begins. */
export const startAudit = reaction({
  name: 'start-audit',
  on: ['StepEntered.v1'],
  react: ({ data }) =>
    data.step === AUDIT_STEP ? [order(StartEngagementAudit, { engagementId: data.journeyId })] : [],
});

/** The audit began: its scope is locked. */
export const lockScopeForAudit = reaction({
  name: 'lock-scope',
  on: ['EngagementAuditStarted.v1'],
  react: ({ data }) => [order(LockScope, { engagementId: data.engagementId })],
});

/** The audit began: it stands on the approved description. */
export const freezeDescriptionForAudit = reaction({
  name: 'freeze-description',
  on: ['EngagementAuditStarted.v1'],
  react: ({ data }) => [order(FreezeSystemDescription, { engagementId: data.engagementId })],
});

/** The auditor issued the report: the cycle is complete. */
export const completeWithReport = reaction({
  name: 'complete-engagement',
  on: ['ReportIssued.v1'],
  react: ({ data: { engagementId, reportId } }) => [order(CompleteEngagement, { engagementId, reportId })],
});
