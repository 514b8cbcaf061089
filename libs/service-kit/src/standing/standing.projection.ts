import { view } from '../views/view.js';

/** Whether an organization may change anything (ORG-4); the key is its slug. */
export interface StandingDoc {
  readonly id: string;
  readonly state: 'TRIAL' | 'ACTIVE' | 'SUSPENDED' | 'CLOSED';
}

const STATES = {
  'OrganizationRegistered.v1': 'TRIAL',
  'OrganizationActivated.v1': 'ACTIVE',
  'OrganizationSuspended.v1': 'SUSPENDED',
  'OrganizationClosed.v1': 'CLOSED',
} as const;

/** Every service keeps it, so that no service has to ask another one before it decides. */
export const standing = view<StandingDoc>()({
  name: 'standing',
  on: ['OrganizationRegistered.v1', 'OrganizationActivated.v1', 'OrganizationSuspended.v1', 'OrganizationClosed.v1'],
  key: (fact) => fact.data.orgId,
  fold: (_, fact, id) => ({ id, state: STATES[fact.type] }),
});
