import { invalidState, notFound } from '@attestry/service-kit';
import type { ObligationState } from './obligation.js';

export type OpenObligation = Exclude<ObligationState, { is: 'ABSENT' }>;

/** An obligation that is due or overdue. */
export const requireOpen = (obligationId: string, state: ObligationState): OpenObligation => {
  if (state.is === 'ABSENT') throw notFound('obligation', obligationId);
  if (state.is !== 'DUE' && state.is !== 'OVERDUE') throw invalidState('OBLIGATION', state.is, ['DUE', 'OVERDUE']);
  return state;
};
