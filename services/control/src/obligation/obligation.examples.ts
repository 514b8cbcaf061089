import type { EventData, Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import { dueStepAt } from '@attestry/soc2';

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

const told = (dueOn: string, step: number, level: 'OWNER' | 'CM' | 'TO') =>
  [{ ...OBLIGATION, dueOn, level }, { effectiveAt: dueStepAt(dueOn, step) }] as const;

/** Told so many days before the due day. */
export const dueSoon = (dueOn: string, days: number): Fact<'ObligationDueSoon.v1'> =>
  fact('ObligationDueSoon.v1', ...told(dueOn, -days, 'OWNER'));

/** Overdue from 00:00 of the day after the due day on. */
export const overdue = (dueOn: string): Fact<'ObligationOverdue.v1'> =>
  fact('ObligationOverdue.v1', ...told(dueOn, 0, 'OWNER'));

export const escalated = (dueOn: string, level: 'CM' | 'TO'): Fact<'ObligationEscalated.v1'> =>
  fact('ObligationEscalated.v1', ...told(dueOn, level === 'CM' ? 3 : 10, level));

export const cancelled = (effectiveAt?: string): Fact<'ObligationCancelled.v1'> =>
  fact('ObligationCancelled.v1', { ...OBLIGATION, cause: 'CONTROL_RETIRED' }, effectiveAt ? { effectiveAt } : {});

export const fulfilled = (change: Partial<EventData<'ObligationFulfilled.v1'>>): Fact<'ObligationFulfilled.v1'> =>
  fact('ObligationFulfilled.v1', { ...OBLIGATION, ...change });

export const waived = (): Fact<'ObligationWaived.v1'> =>
  fact('ObligationWaived.v1', { ...OBLIGATION, reason: 'The service was closed.' });
