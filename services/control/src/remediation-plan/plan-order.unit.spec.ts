import { describe, expect, it } from '@jest/globals';
import { fact } from '@attestry/contracts';
import { projected } from '@attestry/testing';
import {
  itemBlocked,
  itemDone,
  itemDueSoon,
  itemOverdue,
  itemPlanned,
  itemRejected,
  itemRescheduled,
  itemStarted,
} from '../remediation/remediation.examples.js';
import { isLive, remediationView } from './remediation-item.projection.js';
import { itemsOf, planOrder } from './plan-order.js';

const items = [
  itemPlanned({ itemId: 'r-22', controlId: 'c-22', benefitHalves: 1, effort: 3 }),
  itemPlanned({ itemId: 'r-09', controlId: 'c-09', benefitHalves: 10, effort: 5 }),
  itemPlanned({ itemId: 'r-17', controlId: 'c-17', benefitHalves: 4, effort: 3 }),
  itemPlanned({ itemId: 'r-01', controlId: 'c-01', benefitHalves: 2, effort: 1 }),
];
const codes = new Map(['22', '09', '17', '01'].map((n) => [`c-${n}`, `TF-${n}`]));
const docs = (...facts: Parameters<typeof projected>[1][]) => [...projected(remediationView, ...facts).values()];
const doc = (...facts: Parameters<typeof projected>[1][]) => docs(...facts)[0];

describe('remediation plan (4.4)', () => {
  it('orders by benefit and effort, then by control code, as in the worked example', () => {
    expect(planOrder(docs(...items), codes).map(({ id }) => id)).toEqual(['r-01', 'r-09', 'r-17', 'r-22']);
  });

  it('leaves cancelled items out', () => {
    const cancelled = fact('RemediationCancelled.v1', { itemId: 'r-01', reason: 'Twice.' });
    expect(planOrder(docs(...items, cancelled), codes).map(({ id }) => id)).toEqual(['r-09', 'r-17', 'r-22']);
  });

  it('an item planned for an engagement is only that one’s; another is of every scope it serves', () => {
    const own = docs(itemPlanned({ itemId: 'a', engagementId: 'eng-1' }), itemPlanned({ itemId: 'b' }));
    expect(itemsOf('eng-1', ['CC6.1'], own).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(itemsOf('eng-2', ['CC6.1'], own).map(({ id }) => id)).toEqual(['b']);
    expect(itemsOf('eng-2', ['CC1.1'], own)).toEqual([]);
  });
});

describe('remediation item', () => {
  it('falls due a week before its due day and then the day after, while work is open (4.12)', () => {
    expect(doc(itemPlanned({}))?.dueAt).toBe('2026-01-25T00:00:00.000Z');
    expect(doc(itemPlanned({}), itemDueSoon('2026-02-01'))?.dueAt).toBe('2026-02-02T00:00:00.000Z');
    expect(doc(itemPlanned({}), itemStarted(), itemDone())).not.toHaveProperty('dueAt');
    expect(doc(itemPlanned({}), itemStarted(), itemDone(), itemRejected())?.dueAt).toBe('2026-01-25T00:00:00.000Z');
  });

  it('is said to be overdue once, and again after the due day moved', () => {
    const late = [itemPlanned({}), itemOverdue('2026-02-01')];
    expect(doc(...late)).toMatchObject({ overdue: true, state: 'PLANNED' });
    expect(doc(...late, itemStarted())?.dueAt).toBe('2026-02-09T00:00:00.000Z');
    expect(doc(...late, itemOverdue('2026-02-01', 'TO'))).not.toHaveProperty('dueAt');
    expect(doc(...late, itemRescheduled('2026-02-01', '2026-03-01'))).toMatchObject({
      overdue: false,
      dueAt: '2026-02-22T00:00:00.000Z',
    });
  });

  it('looks after its criteria until it is verified or cancelled', () => {
    expect(docs(itemPlanned({}), itemBlocked()).map(isLive)).toEqual([true]);
  });
});
