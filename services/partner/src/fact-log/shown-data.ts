import { confidentialPaths } from '@attestry/contracts';
import type { Json } from '@attestry/event-store';
import type { Role } from '@attestry/service-kit';
import { publicData, withoutPaths } from '../event-feed/public-data.js';
import type { LogFact } from './log-fact.js';

/** Who sees all of a fact's data where no line below says otherwise (domain 3: tenant content). */
const ALL: readonly Role[] = ['TO', 'CM', 'AU', 'AL', 'SYS'];

/** Who sees the data of some facts at all (domain 3 and the users of section 6). */
const ONLY: readonly { readonly types: RegExp; readonly roles: readonly Role[] }[] = [
  { types: /^(Opinion|CriterionConcluded)/, roles: ['AL', 'TO', 'SYS'] },
  { types: /^(Exception|Deviation|ManagementResponse)/, roles: ['TO', 'CM', 'AU', 'AL', 'SYS'] },
  { types: /^(Test|Population|Sample)/, roles: ['TO', 'CM', 'CO', 'AU', 'AL', 'SYS'] },
  { types: /^(ApiClient|Subscription|Delivery|Share|Membership|PersonKey|BreakGlass)/, roles: ['TO', 'SYS'] },
];

const holds = (roles: readonly Role[], allowed: readonly Role[]): boolean =>
  roles.some((role) => allowed.includes(role));

/**
 * What a reader sees of the data of a fact: all of it, the part without words and persons, or nothing. Auditors of the
 * organization's engagement see evidence; its owner and compliance manager too, others without its words.
 */
export const shownData = ({ type, data }: Pick<LogFact, 'type' | 'data'>, roles: readonly Role[]): Json | undefined => {
  const only = ONLY.find(({ types }) => types.test(type));
  if (only && !holds(roles, only.roles)) return undefined;
  if (holds(roles, ALL)) return data;
  return only
    ? withoutPaths(
        data,
        confidentialPaths(type).map(({ path }) => path),
      )
    : publicData(type, data);
};
