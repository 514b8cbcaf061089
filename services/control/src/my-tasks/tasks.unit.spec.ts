import { describe, expect, it } from '@jest/globals';
import { projected } from '@attestry/testing';
import type { OccurrenceDoc } from '../occurrence/occurrence-due.projection.js';
import { drafted, policyAccepted, policyApproved, published } from '../policy/policy.examples.js';
import { policyView } from '../policy-details/policy.projection.js';
import { occurrenceTasks, policyTasks } from './tasks.js';

const owing = (id: string, start: string, dueAt: string): OccurrenceDoc => ({
  id,
  frequencies: [],
  ahead: [],
  next: { key: 'k', start, dueAt },
});

describe('what is due for a person (Q16)', () => {
  it('occurrences whose window is open, due first; what has not begun is not due', () => {
    const docs = [
      owing('c-later', '2026-03-01', '2026-04-01T00:00:00.000Z'),
      owing('c-soon', '2026-03-09', '2026-03-16T00:00:00.000Z'),
      owing('c-next', '2026-04-01', '2026-05-01T00:00:00.000Z'),
      { id: 'c-none', frequencies: [], ahead: [] },
    ];
    const tasks = occurrenceTasks(docs, '2026-03-10T00:00:00.000Z');
    expect(tasks.map(({ controlId }) => controlId)).toEqual(['c-soon', 'c-later']);
  });

  it('POL-7 the policies in force that the person has not accepted, with their last day', () => {
    const member = { id: 'p-01', roles: ['EM'], inside: true, joinedAt: '2025-01-01T00:00:00.000Z' };
    const tasks = (...facts: Parameters<typeof projected>[1][]) =>
      policyTasks([...projected(policyView, ...facts).values()], member, '2026-03-10T00:00:00.000Z');
    const inForce = [drafted(), policyApproved(1), published(1)];
    expect(tasks(...inForce)).toEqual([expect.objectContaining({ policyId: 'pol-1', version: 1 })]);
    expect(tasks(drafted(), policyApproved(1))).toEqual([]);
    expect(tasks(...inForce, policyAccepted(1, 'p-01'))).toEqual([]);
  });
});
