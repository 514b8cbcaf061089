import { dueStepAt } from '@attestry/soc2';
import type { KnownMember } from '../known-member/known-member.projection.js';
import { acceptanceOf } from '../policy-details/acceptance.js';
import type { PolicyDoc } from '../policy-details/policy.projection.js';
import { inForceAt } from '../policy-details/policy.projection.js';

export interface PolicyWork {
  readonly kind: 'POLICY_REVIEW_OVERDUE' | 'POLICY_ACCEPTANCE_OVERDUE';
  readonly id: string;
  readonly dueAt: string;
}

const review = (doc: PolicyDoc, until: string): PolicyWork[] => {
  const inForce = inForceAt(doc, until);
  if (!inForce || doc.reviewOverdueFor === inForce.version) return [];
  const dueAt = dueStepAt(inForce.reviewBy, 0);
  return dueAt <= until ? [{ kind: 'POLICY_REVIEW_OVERDUE', id: doc.id, dueAt }] : [];
};

/** The earliest end of somebody's time that was not told yet. */
const acceptances = (doc: PolicyDoc, inside: readonly KnownMember[], until: string): PolicyWork[] => {
  const { acceptanceOverdueAt = '' } = doc;
  const ended = acceptanceOf(doc, inside, until).missing.map(({ overdueAt }) => overdueAt);
  const [dueAt] = ended.filter((at) => at <= until && at > acceptanceOverdueAt).sort();
  return dueAt ? [{ kind: 'POLICY_ACCEPTANCE_OVERDUE', id: doc.id, dueAt }] : [];
};

/** What policies have fallen due until an instant (domain 4.12): reviews by their day, acceptances by POL-7. */
export const policyWork = (docs: readonly PolicyDoc[], inside: readonly KnownMember[], until: string): PolicyWork[] =>
  docs.flatMap((doc) => [...review(doc, until), ...acceptances(doc, inside, until)]);
