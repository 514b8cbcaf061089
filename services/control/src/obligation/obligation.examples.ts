import type { EventData, Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';

const OBLIGATION = { obligationId: 'ob-1' };

/** Facts for specs: a valid example, changed where a case needs it. */
export const scheduled = (change: Partial<EventData<'ObligationScheduled.v1'>>): Fact<'ObligationScheduled.v1'> =>
  fact('ObligationScheduled.v1', {
    ...OBLIGATION,
    kind: 'OTHER',
    dueOn: '2026-02-01',
    recurrence: 'QUARTERLY',
    ...change,
  });

/** Overdue from 00:00 of the day after the due day on. */
export const overdue = (dueOn: string): Fact<'ObligationOverdue.v1'> => {
  const effectiveAt = new Date(Date.parse(`${dueOn}T00:00:00.000Z`) + 86_400_000).toISOString();
  return fact('ObligationOverdue.v1', { ...OBLIGATION, dueOn, level: 'OWNER' }, { effectiveAt });
};

export const fulfilled = (change: Partial<EventData<'ObligationFulfilled.v1'>>): Fact<'ObligationFulfilled.v1'> =>
  fact('ObligationFulfilled.v1', { ...OBLIGATION, ...change });

export const waived = (): Fact<'ObligationWaived.v1'> =>
  fact('ObligationWaived.v1', { ...OBLIGATION, reason: 'The service was closed.' });
