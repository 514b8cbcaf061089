import type { At, CommandContext } from '@attestry/service-kit';

/** The tenant of what belongs to every organization: audit firms. */
export const PLATFORM = 'platform';

/** The same caller, acting on what belongs to the platform. */
export const onPlatform = (by: CommandContext): CommandContext => ({ ...by, tenant: PLATFORM });

/** Own facts only: what another service recorded for an organization never arrives on the platform. */
const ownFacts = (readAfter: string): string =>
  readAfter
    .split(',')
    .filter((part) => part.trim().startsWith('audit:'))
    .join(',');

/** Reads what belongs to no organization. */
export const atPlatform = ({ readAfter, ...at }: At): At => {
  const own = ownFacts(readAfter ?? '');
  return { ...at, tenant: PLATFORM, ...(own ? { readAfter: own } : {}) };
};
