import { describe, expect, it } from '@jest/globals';
import type { RemediationDoc } from './remediation-item.projection.js';
import { burnDown, inOrder } from './plan-view.js';

const item = (id: string, change: Partial<RemediationDoc>): RemediationDoc => ({
  ...{ id, source: 'GAP', sourceId: 'gap-1', criteria: ['CC6.1'], effort: 2, benefitHalves: 2, state: 'PLANNED' },
  ...{ dueOn: '2026-03-01', ownerRef: 'p-03', overdue: false, evidenceIds: [], plannedOn: '2026-01-05' },
  setAt: '2026-01-05T00:00:00.000Z',
  ...change,
});

describe('the plan as it is looked at (Q5)', () => {
  const items = [
    item('r-1', { dueOn: '2026-03-01', ownerRef: 'p-04' }),
    item('r-2', { dueOn: '2026-02-01', ownerRef: 'p-04' }),
    item('r-3', { dueOn: '2026-03-01', ownerRef: 'p-03' }),
  ];

  it('keeps the order of 4.4, also among equals of another order', () => {
    const ids = (order: Parameters<typeof inOrder>[1]) => inOrder(items, order).map(({ id }) => id);
    expect(ids('RATIO')).toEqual(['r-1', 'r-2', 'r-3']);
    expect(ids('DUE')).toEqual(['r-2', 'r-1', 'r-3']);
    expect(ids('OWNER')).toEqual(['r-3', 'r-2', 'r-1']);
  });

  it('burns down: open items and effort at the end of each day on which something changed', () => {
    const plan = [
      item('r-1', { effort: 3, state: 'VERIFIED', closedOn: '2026-01-20' }),
      item('r-2', { effort: 5 }),
      item('r-3', { effort: 1, plannedOn: '2026-01-10', state: 'CANCELLED', closedOn: '2026-01-20' }),
    ];
    expect(burnDown(plan)).toEqual([
      { day: '2026-01-05', openItems: 2, openEffort: 8 },
      { day: '2026-01-10', openItems: 3, openEffort: 9 },
      { day: '2026-01-20', openItems: 1, openEffort: 5 },
    ]);
    expect(burnDown([])).toEqual([]);
  });
});
