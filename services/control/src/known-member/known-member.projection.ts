import { view } from '@attestry/service-kit';

/** A person inside the organization, by pseudonym, with the roles held now; policies are to be accepted by each. */
export interface KnownMember {
  readonly id: string;
  readonly roles: readonly string[];
  readonly inside: boolean;
}

const INSIDE = ['TO', 'CM', 'CO', 'RO', 'EM'];

const withRoles = (id: string, roles: readonly string[]): KnownMember => ({
  id,
  roles,
  inside: roles.some((role) => INSIDE.includes(role)),
});

export const knownMember = view<KnownMember>()({
  name: 'known-member',
  on: ['MembershipGranted.v1', 'MembershipRevoked.v1'],
  key: (fact) => fact.data.personRef,
  fold: (doc, fact, id) => {
    const others = (doc?.roles ?? []).filter((role) => role !== fact.data.role);
    return withRoles(id, fact.type === 'MembershipGranted.v1' ? [...others, fact.data.role] : others);
  },
});
