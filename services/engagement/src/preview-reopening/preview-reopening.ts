import { notFound } from '@attestry/service-kit';
import type { Category } from '@attestry/soc2';
import { criteriaInScope, scopeChange, stepsReopenedByScope, STEPS } from '@attestry/soc2';
import type { EngagementState } from '../engagement/engagement.js';
import type { JourneyState } from '../journey/journey.js';
import { statesOf } from '../journey/step-states.js';
import type { KnownGapAssessment } from '../known-gap-assessment/known-gap-assessment.projection.js';
import type { KnownRiskAssessment } from '../known-risk-assessment/known-risk-assessment.projection.js';
import { reopenScope } from '../reopen-scope/reopen-scope.js';
import type { ScopeState } from '../scope/scope.js';
import { excludedOf } from '../scope/scope.js';
import { requireCategories } from '../select-categories/select-categories.js';
import { scopeChangeType } from '../scope-view/scope-change.type.js';
import type { ScopeReopeningType } from './scope-reopening.type.js';

export interface Reopening {
  readonly cycle: EngagementState;
  readonly course: JourneyState;
  readonly gaps: readonly KnownGapAssessment[];
  readonly risks: readonly KnownRiskAssessment[];
}

/** Categories and exclusions that are thought of; those of now where absent. */
export interface Wanted {
  readonly engagementId: string;
  readonly categories?: readonly string[] | undefined;
  readonly excluded?: readonly string[] | undefined;
}

const wantedScope = (state: Exclude<ScopeState, { is: 'ABSENT' }>, { categories, excluded }: Wanted) => {
  const chosen: readonly Category[] = categories ? requireCategories(categories) : state.categories;
  return { categories: chosen, criteria: criteriaInScope(chosen, excluded ?? excludedOf(state)) };
};

const stale = (kind: string, assessments: readonly (KnownGapAssessment | KnownRiskAssessment)[]) =>
  assessments.filter(({ state }) => state !== 'STALE').map(({ id, state }) => ({ id, kind, state }));

const NO_STEPS = Object.fromEntries(STEPS.map((step) => [step, 'NOT_ENTERED'])) as ReturnType<typeof statesOf>;

/** What reopening would do, by the rules that the reopening itself and its reactions follow; refused as it would be. */
export const previewReopening = (
  wanted: Wanted,
  state: ScopeState,
  { cycle, course, gaps, risks }: Reopening,
): Omit<ScopeReopeningType, 'revision'> => {
  const { engagementId } = wanted;
  const [reopened] = reopenScope({ engagementId, reason: 'preview' }, state, cycle);
  if (!reopened || state.is === 'ABSENT') throw notFound('scope of the engagement', engagementId);
  const before = state.is === 'DRAFT' ? [] : state.criteria;
  const change = scopeChange(before, wantedScope(state, wanted));
  const steps = stepsReopenedByScope(course.is === 'ABSENT' ? NO_STEPS : statesOf(course.steps));
  return {
    engagementId,
    nextVersion: reopened.data.scopeVersion,
    stepsReopened: steps.atOnce,
    stepsReopenedByAddition: change.added.length > 0 ? steps.withAddition : [],
    staleAssessments: [...stale('GAP', gaps), ...stale('RISK', risks)],
    ...scopeChangeType(change),
  };
};
