import { describe, expect, it } from '@jest/globals';
import { projected } from '@attestry/testing';
import type { KnownMember } from '../known-member/known-member.projection.js';
import { policyView } from '../policy-details/policy.projection.js';
import {
  acceptanceOverdue,
  drafted,
  policyAccepted,
  policyApproved,
  policyRetired,
  published,
  reviewOverdue,
} from '../policy/policy.examples.js';
import { policyWork } from './policy-work.js';

const member = (id: string, day: string): KnownMember => ({
  ...{ id, roles: ['EM'], inside: true },
  joinedAt: `${day}T09:00:00.000Z`,
});
const PEOPLE = [member('p-01', '2025-06-01'), member('p-05', '2026-02-10')];
const inForce = [drafted(), policyApproved(1), published(1)];
const due = (day: string, ...facts: Parameters<typeof projected>[1][]) => {
  const docs = [...projected(policyView, ...inForce, ...facts).values()];
  return policyWork(docs, PEOPLE, `${day}T00:00:00.000Z`).map(({ kind, dueAt }) => `${kind} ${dueAt.slice(0, 10)}`);
};

describe('policy work (4.12)', () => {
  it('POL-7: an acceptance is overdue when 30 days after publishing are over, for whoever joined later 30 days after that', () => {
    expect(due('2026-01-31')).toEqual([]);
    expect(due('2026-02-01')).toEqual(['POLICY_ACCEPTANCE_OVERDUE 2026-02-01']);
    const told = acceptanceOverdue(1, '2026-02-01');
    expect(due('2026-03-12', told)).toEqual([]);
    expect(due('2026-03-13', told)).toEqual(['POLICY_ACCEPTANCE_OVERDUE 2026-03-13']);
    expect(due('2026-03-13', told, policyAccepted(1, 'p-05'))).toEqual([]);
  });

  it('POL-5: the review is overdue the day after its day, told once', () => {
    const accepted = [policyAccepted(1, 'p-01'), policyAccepted(1, 'p-05')];
    expect(due('2027-01-01', ...accepted)).toEqual([]);
    expect(due('2027-01-02', ...accepted)).toEqual(['POLICY_REVIEW_OVERDUE 2027-01-02']);
    expect(due('2027-01-02', ...accepted, reviewOverdue(1))).toEqual([]);
  });

  it('a retired policy falls due no more', () => {
    expect(due('2027-06-01', policyRetired())).toEqual([]);
  });
});
