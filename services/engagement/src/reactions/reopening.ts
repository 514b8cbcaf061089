import type { Order } from '@attestry/service-kit';
import { order, reaction } from '@attestry/service-kit';
import type { ReopeningCause } from '@attestry/soc2';
import { journeyView } from '../journey-view/journey.projection.js';
import { knownControl } from '../known-control/known-control.projection.js';
import { knownGapAssessment } from '../known-gap-assessment/known-gap-assessment.projection.js';
import { knownRiskAssessment } from '../known-risk-assessment/known-risk-assessment.projection.js';
import { ReopenSteps } from '../reopen-steps/reopen-steps.command.js';
import { confirmedCriteria, scopeView } from '../scope-view/scope.projection.js';

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

const UNDER_WAY = { anyOf: { field: 'state', values: ['RUNNING', 'PAUSED'] } };

/** A control was degraded for 30 days: step 3 is open again wherever a criterion of it is in scope (domain 4.11). */
export const reopenForDegraded = reaction({
  name: 'reopen-for-degraded',
  on: ['ControlDegradedLong.v1'],
  react: async ({ id, data: { controlId } }, { views, at }) => {
    const control = await views.one(knownControl, controlId, at);
    const journeys = await views.all(journeyView, at, UNDER_WAY);
    const scopes = await views.many(
      scopeView,
      journeys.map((one) => one.id),
      at,
    );
    const criteria = (control?.mappings ?? []).map(({ criterion }) => criterion);
    return journeys
      .filter((one) => confirmedCriteria(scopes.get(one.id)).some((code) => criteria.includes(code)))
      .flatMap((one) => reopen(one.id, 'CONTROL_DEGRADED', id));
  },
});

/** Something happened that asks another look of a risk (S8): step 4 is open again in every journey under way. */
export const reopenForReassessment = reaction({
  name: 'reopen-for-reassessment',
  on: ['RiskReassessmentTriggered.v1'],
  react: async ({ id }, { views, at }) =>
    (await views.all(journeyView, at, UNDER_WAY)).flatMap((one) => reopen(one.id, 'RISK_REASSESSMENT', id)),
});
