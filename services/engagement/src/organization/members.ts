import { addMonths, dayOf } from '@attestry/soc2';

/** Roles a person can hold in an organization; PA, PO and SYS are no persons. */
export const INSIDE_ROLES = ['TO', 'CM', 'CO', 'RO', 'EM'] as const;
export const AUDITOR_ROLES = ['AU', 'AL'] as const;
export const PERSON_ROLES = [...INSIDE_ROLES, ...AUDITOR_ROLES] as const;
export type PersonRole = (typeof PERSON_ROLES)[number];

export const isPersonRole = (role: string): role is PersonRole => (PERSON_ROLES as readonly string[]).includes(role);
export const isInside = (role: string): boolean => (INSIDE_ROLES as readonly string[]).includes(role);
export const isAuditor = (role: string): boolean => (AUDITOR_ROLES as readonly string[]).includes(role);

/** What one person holds, and when a role that was taken away ended. */
export interface Held {
  readonly roles: readonly string[];
  readonly endedAt: Readonly<Record<string, string>>;
}

export type Members = Readonly<Record<string, Held>>;

const NOTHING: Held = { roles: [], endedAt: {} };

export const heldBy = (members: Members, personRef: string): Held => members[personRef] ?? NOTHING;

export const granted = (members: Members, { personRef, role }: { personRef: string; role: string }): Members => {
  const held = heldBy(members, personRef);
  return { ...members, [personRef]: { ...held, roles: [...new Set([...held.roles, role])] } };
};

export const revoked = (
  members: Members,
  { personRef, role, effectiveAt }: { personRef: string; role: string; effectiveAt: string },
): Members => {
  const { roles, endedAt } = heldBy(members, personRef);
  const left = { roles: roles.filter((one) => one !== role), endedAt: { ...endedAt, [role]: effectiveAt } };
  return { ...members, [personRef]: left };
};

/** Persons who hold the role now; one who was erased is nobody any more. */
export const holdersOf = (members: Members, erased: readonly string[], role: string): string[] =>
  Object.keys(members).filter((person) => !erased.includes(person) && heldBy(members, person).roles.includes(role));

/** Active persons with an inside role now: two are needed before step 2 ends (domain 3). */
export const insidePersons = (members: Members, erased: readonly string[]): string[] =>
  Object.keys(members).filter((person) => !erased.includes(person) && heldBy(members, person).roles.some(isInside));

const COOLING_MONTHS = 12;

/**
 * ORG-3, D8: an auditor holds no inside role, now or in the 12 months before; an inside person is no auditor now. A role
 * whose end lies ahead is still held.
 */
export const breaksIndependence = ({ roles, endedAt }: Held, role: string, now: string): boolean => {
  const ended = Object.entries(endedAt);
  if (!isAuditor(role)) return roles.some(isAuditor) || ended.some(([one, end]) => isAuditor(one) && end > now);
  const recent = (end: string): boolean => addMonths(dayOf(end), COOLING_MONTHS) > dayOf(now);
  return roles.some(isInside) || ended.some(([one, end]) => isInside(one) && recent(end));
};
