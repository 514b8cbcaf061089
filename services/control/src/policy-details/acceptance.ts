import { acceptanceDueOn, dueStepAt } from '@attestry/soc2';
import type { KnownMember } from '../known-member/known-member.projection.js';
import type { PolicyDoc } from './policy.projection.js';
import { acceptedBy, inForceAt, reacceptedSince } from './policy.projection.js';

/** An acceptance that a person still owes (POL-7). */
export interface OwedAcceptance {
  readonly personRef: string;
  /** Last day to accept. */
  readonly dueOn: string;
  /** From when on it is overdue. */
  readonly overdueAt: string;
}

export interface Acceptance {
  readonly accepted: readonly { readonly personRef: string; readonly version: number; readonly at: string }[];
  readonly missing: readonly OwedAcceptance[];
}

const NOBODY: Acceptance = { accepted: [], missing: [] };

/** Who of the people inside has accepted what is in force at a valid instant, and who still owes it until when (POL-6, POL-7). */
export const acceptanceOf = (doc: PolicyDoc, inside: readonly KnownMember[], at: string): Acceptance => {
  const inForce = inForceAt(doc, at);
  const asked = reacceptedSince(doc, at);
  if (!inForce || !asked) return NOBODY;
  const counted = acceptedBy(doc, at);
  const last = (personRef: string) => doc.acceptances.filter((one) => one.personRef === personRef).slice(-1);
  const owed = ({ id: personRef, joinedAt }: KnownMember): OwedAcceptance => {
    const dueOn = acceptanceDueOn(asked.effectiveFrom, joinedAt ?? asked.effectiveFrom);
    return { personRef, dueOn, overdueAt: dueStepAt(dueOn, 0) };
  };
  return {
    accepted: [...counted].flatMap(last),
    missing: inside.filter(({ id }) => !counted.has(id)).map(owed),
  };
};
