import { describe, expect, it } from '@jest/globals';
import { projected } from '@attestry/testing';
import type { KnownMember } from '../known-member/known-member.projection.js';
import { drafted, policyAccepted, policyApproved, published, revised } from '../policy/policy.examples.js';
import { acceptanceOf } from './acceptance.js';
import { toPeople } from './person-acceptance.type.js';
import { policyView } from './policy.projection.js';

const member = (id: string, day: string): KnownMember => ({
  ...{ id, roles: ['EM'], inside: true },
  joinedAt: `${day}T09:00:00.000Z`,
});
const PEOPLE = [member('p-01', '2025-06-01'), member('p-02', '2025-06-01'), member('p-05', '2026-02-10')];
const people = (day: string, ...facts: Parameters<typeof projected>[1][]) => {
  const [doc] = projected(policyView, drafted(), policyApproved(1), published(1), ...facts).values();
  const at = `${day}T00:00:00.000Z`;
  return doc ? toPeople(acceptanceOf(doc, PEOPLE, at), at) : [];
};

describe('who has accepted a policy (Q15)', () => {
  it('POL-7: due 30 days after publishing, or after joining', () => {
    expect(people('2026-02-15', policyAccepted(1, 'p-02'))).toMatchObject([
      { personRef: 'p-01', accepted: false, dueOn: '2026-01-31', overdue: true },
      { personRef: 'p-05', accepted: false, dueOn: '2026-03-12', overdue: false },
      { personRef: 'p-02', accepted: true, version: 1, overdue: false },
    ]);
  });

  it('POL-6: a version that asks for it starts the time anew, another leaves acceptances as they are', () => {
    const next = (requiresReacceptance: boolean) => [
      policyAccepted(1, 'p-01'),
      ...[revised(2), policyApproved(2)],
      published(2, { effectiveFrom: '2026-05-01T00:00:00.000Z', requiresReacceptance }),
    ];
    expect(people('2026-05-02', ...next(true))[0]).toMatchObject({ personRef: 'p-01', dueOn: '2026-05-31' });
    expect(people('2026-05-02', ...next(false)).find(({ personRef }) => personRef === 'p-01')).toMatchObject({
      accepted: true,
      version: 1,
    });
  });
});
