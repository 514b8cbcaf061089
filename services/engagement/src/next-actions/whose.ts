import type { JourneyAction } from './next-actions.reader.js';

export interface Person {
  readonly person: string;
  readonly roles: readonly string[];
}

/** True when a person is the one to do it: named, or holding the role where nobody is named and not kept from it. */
export const isFor = ({ personRef, notBy, role }: JourneyAction, { person, roles }: Person): boolean =>
  personRef === undefined ? roles.includes(role) && notBy !== person : personRef === person;

export interface ActionFilter {
  readonly role?: string | undefined;
  readonly step?: number | undefined;
  readonly person?: Person | undefined;
}

/** Actions of a role, a step, or for a person. */
export const chosen = (actions: readonly JourneyAction[], { role, step, person }: ActionFilter): JourneyAction[] =>
  actions
    .filter((action) => !role || action.role === role)
    .filter((action) => !step || action.step === step)
    .filter((action) => !person || isFor(action, person));
