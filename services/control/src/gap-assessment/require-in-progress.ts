import { invalidState, notFound } from '@attestry/service-kit';
import type { GapState } from './gap-assessment.js';

export type RunningAssessment = Extract<GapState, { is: 'IN_PROGRESS' | 'COMPLETED' | 'STALE' }>;

/** GAP-5: only a running assessment takes findings; completed figures never change. */
export const requireInProgress = (gapId: string, state: GapState): RunningAssessment => {
  if (state.is === 'ABSENT') throw notFound('gap assessment', gapId);
  if (state.is !== 'IN_PROGRESS') throw invalidState('GAP_ASSESSMENT', state.is, ['IN_PROGRESS']);
  return state;
};
