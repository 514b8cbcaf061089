import type { Order } from '@attestry/service-kit';
import { order, reaction } from '@attestry/service-kit';
import type { ReopeningCause } from '@attestry/soc2';
import { knownGapAssessment } from '../known-gap-assessment/known-gap-assessment.projection.js';
import { knownRiskAssessment } from '../known-risk-assessment/known-risk-assessment.projection.js';
import { ReopenSteps } from '../reopen-steps/reopen-steps.command.js';
import { scopeView } from '../scope-view/scope.projection.js';

const reopen = (engagementId: string | undefined, cause: ReopeningCause, sourceEventId: string): readonly Order[] =>
  engagementId === undefined ? [] : [order(ReopenSteps, { engagementId, cause, sourceEventId })];

/** The scope was reopened: what rests on it is open again (SCP-8). */
export const reopenWithScope = reaction({
  name: 'reopen-with-scope',
  on: ['ScopeReopened.v1'],
  react: ({ id, data }) => reopen(data.engagementId, 'SCOPE_REOPENED', id),
});

/** A new scope version has criteria that the one before had not: controls and preparation are open again. */
export const reopenForCriteria = reaction({
  name: 'reopen-for-criteria',
  on: ['ScopeConfirmed.v1'],
  react: async ({ id, data: { engagementId, scopeVersion, criteria } }, { views, at }) => {
    const versions = (await views.one(scopeView, engagementId, at))?.versions ?? [];
    const before = versions.filter(({ version }) => version < scopeVersion).at(-1);
    const added = before !== undefined && criteria.some((code) => !before.criteria.includes(code));
    return added ? reopen(engagementId, 'CRITERION_ADDED', id) : [];
  },
});

/** The gap assessment no longer fits the scope. */
export const reopenStaleGap = reaction({
  name: 'reopen-stale-gap',
  on: ['GapAssessmentMarkedStale.v1'],
  react: async ({ id, data: { gapId, engagementId } }, { views, at }) =>
    reopen(engagementId ?? (await views.one(knownGapAssessment, gapId, at))?.engagementId, 'GAP_STALE', id),
});

/** The risk assessment no longer fits the scope. */
export const reopenStaleRisks = reaction({
  name: 'reopen-stale-risks',
  on: ['RiskAssessmentMarkedStale.v1'],
  react: async ({ id, data: { assessmentId, engagementId } }, { views, at }) =>
    reopen(engagementId ?? (await views.one(knownRiskAssessment, assessmentId, at))?.engagementId, 'RISK_STALE', id),
});

/** Step 4 found that a control is missing: step 3 is open again. */
export const reopenForNeed = reaction({
  name: 'reopen-for-need',
  on: ['ControlNeedIdentified.v1'],
  react: async ({ id, data: { assessmentId, engagementId } }, { views, at }) =>
    reopen(
      engagementId ?? (await views.one(knownRiskAssessment, assessmentId, at))?.engagementId,
      'CONTROL_NEED_IDENTIFIED',
      id,
    ),
});
