import type { EventData, Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import { dueStepAt } from '@attestry/soc2';

/** Who reports work done in specs: the actor of facts recorded by `given`. */
export const REPORTER = 'p-01';

const ITEM = { itemId: 'rem-1' };

export const itemPlanned = (change: Partial<EventData<'RemediationPlanned.v1'>>): Fact<'RemediationPlanned.v1'> =>
  fact('RemediationPlanned.v1', {
    ...ITEM,
    source: 'GAP',
    sourceId: 'gap-1',
    criteria: ['CC6.1', 'CC6.2'],
    controlId: 'c-1',
    effort: 2,
    benefitHalves: 3,
    dueOn: '2026-02-01',
    ownerRef: 'p-03',
    ...change,
  });

export const itemStarted = (): Fact<'RemediationStarted.v1'> => fact('RemediationStarted.v1', ITEM);

export const itemBlocked = (): Fact<'RemediationBlocked.v1'> =>
  fact('RemediationBlocked.v1', { ...ITEM, reason: 'Waiting for a vendor.' });

export const itemDone = (): Fact<'RemediationReportedDone.v1'> =>
  fact('RemediationReportedDone.v1', { ...ITEM, evidenceIds: ['e-1'] });

export const itemVerified = (): Fact<'RemediationVerified.v1'> => fact('RemediationVerified.v1', ITEM);

export const itemRejected = (): Fact<'RemediationRejected.v1'> =>
  fact('RemediationRejected.v1', { ...ITEM, reason: 'Half of it is open.' });

export const itemRescheduled = (from: string, to: string): Fact<'RemediationRescheduled.v1'> =>
  fact('RemediationRescheduled.v1', { ...ITEM, from, to, reason: 'The vendor is late.' });

/** Told at 00:00 of the day a week before the due day. */
export const itemDueSoon = (dueOn: string): Fact<'RemediationDueSoon.v1'> =>
  fact('RemediationDueSoon.v1', { ...ITEM, dueOn, level: 'OWNER' }, { effectiveAt: dueStepAt(dueOn, -7) });

const DAYS_AFTER = { OWNER: 0, CM: 7, TO: 21 } as const;

/** Overdue from 00:00 of the day after the due day on, then to CM and to TO. */
export const itemOverdue = (dueOn: string, level: 'OWNER' | 'CM' | 'TO' = 'OWNER'): Fact<'RemediationOverdue.v1'> =>
  fact('RemediationOverdue.v1', { ...ITEM, dueOn, level }, { effectiveAt: dueStepAt(dueOn, DAYS_AFTER[level]) });

export const itemCancelled = (): Fact<'RemediationCancelled.v1'> =>
  fact('RemediationCancelled.v1', { ...ITEM, reason: 'Done by another item.' });
