import { view } from '@attestry/service-kit';

/** Roles that a person, known by pseudonym, holds now. */
export interface KnownMember {
  readonly id: string;
  readonly roles: readonly string[];
}

export const knownMember = view<KnownMember>()({
  name: 'known-member',
  on: ['MembershipGranted.v1', 'MembershipRevoked.v1'],
  key: (fact) => fact.data.personRef,
  fold: (doc, fact, id) => {
    const others = (doc?.roles ?? []).filter((role) => role !== fact.data.role);
    return { id, roles: fact.type === 'MembershipGranted.v1' ? [...others, fact.data.role] : others };
  },
});

const AUDITORS = ['AU', 'AL'];

export const isAuditor = (member: KnownMember | undefined): boolean =>
  member?.roles.some((role) => AUDITORS.includes(role)) ?? false;
