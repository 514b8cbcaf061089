import { confidentialPaths } from '@attestry/contracts';
import type { Json } from '@attestry/event-store';
import type { Role } from '@attestry/service-kit';
import { publicData, withoutPaths } from '../event-feed/public-data.js';
import type { LogFact } from './log-fact.js';
import { ALL, rightTo } from './rights.js';

const holds = (roles: readonly Role[], allowed: readonly Role[]): boolean =>
  roles.some((role) => allowed.includes(role));

type Told = Pick<LogFact, 'type' | 'data'>;

/** Of which later fact it depends whether a reader sees the data of this one; none where the roles alone decide. */
export const openingFor = (
  { type, data }: Told,
  roles: readonly Role[],
): { by: LogFact['type']; value: string; sharing: string } | undefined => {
  const right = rightTo(type);
  if (!right?.once || holds(roles, right.roles) || !holds(roles, right.once.roles)) return undefined;
  const { by, sharing } = right.once;
  const value = data[sharing];
  return typeof value === 'string' ? { by, sharing, value } : undefined;
};

/**
 * What a reader sees of the data of a fact: all of it, the part without words and persons, or nothing. Auditors of the
 * organization's engagement see evidence; its owner and compliance manager too, others without its words. `opened` says
 * that the later fact which opens it was recorded.
 */
export const shownData = ({ type, data }: Told, roles: readonly Role[], opened: boolean): Json | undefined => {
  const right = rightTo(type);
  const allowed = right && [...right.roles, ...((opened && right.once?.roles) || [])];
  if (allowed && !holds(roles, allowed)) return undefined;
  if (holds(roles, ALL)) return data;
  return allowed
    ? withoutPaths(
        data,
        confidentialPaths(type).map(({ path }) => path),
      )
    : publicData(type, data);
};
