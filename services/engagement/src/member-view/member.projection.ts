import { view } from '@attestry/service-kit';
import { isInside } from '../organization/members.js';

/** One person of an organization; the key is the pseudonym. Name and mail lie in the directory, not here. */
export interface MemberDoc {
  readonly id: string;
  readonly roles: readonly string[];
  /** True while at least one inside role is held and the person was not erased. */
  readonly inside: boolean;
  readonly erased: boolean;
}

const withRoles = (doc: MemberDoc, roles: readonly string[]): MemberDoc => ({
  ...doc,
  roles,
  inside: !doc.erased && roles.some(isInside),
});

export const memberView = view<MemberDoc>()({
  name: 'member',
  on: ['MembershipGranted.v1', 'MembershipRevoked.v1', 'PersonKeyDestroyed.v1'],
  key: (fact) => fact.data.personRef,
  fold: (before, fact, id) => {
    // a person may be erased who never held a role
    const doc = before ?? { id, roles: [], inside: false, erased: false };
    switch (fact.type) {
      case 'MembershipGranted.v1':
        return withRoles(doc, [...new Set([...doc.roles, fact.data.role])]);
      case 'MembershipRevoked.v1':
        return withRoles(
          doc,
          doc.roles.filter((role) => role !== fact.data.role),
        );
      case 'PersonKeyDestroyed.v1':
        return { ...doc, inside: false, erased: true };
    }
  },
});
