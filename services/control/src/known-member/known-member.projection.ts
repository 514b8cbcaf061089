import { view } from '@attestry/service-kit';

/** A person inside the organization, by pseudonym, with the roles held now; policies are to be accepted by each. */
export interface KnownMember {
  readonly id: string;
  readonly roles: readonly string[];
  readonly inside: boolean;
  /** Since when without a break; while inside (POL-7). */
  readonly joinedAt?: string;
}

const INSIDE = ['TO', 'CM', 'CO', 'RO', 'EM'];

const withRoles = (id: string, roles: readonly string[], joinedAt: string): KnownMember => {
  const inside = roles.some((role) => INSIDE.includes(role));
  return { id, roles, inside, ...(inside ? { joinedAt } : {}) };
};

export const knownMember = view<KnownMember>()({
  name: 'known-member',
  on: ['MembershipGranted.v1', 'MembershipRevoked.v1'],
  key: (fact) => fact.data.personRef,
  fold: (doc, fact, id) => {
    const others = (doc?.roles ?? []).filter((role) => role !== fact.data.role);
    const roles = fact.type === 'MembershipGranted.v1' ? [...others, fact.data.role] : others;
    return withRoles(id, roles, doc?.joinedAt ?? fact.effectiveAt);
  },
});
