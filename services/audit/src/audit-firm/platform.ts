import type { At, CommandContext } from '@attestry/service-kit';

/** The tenant of what belongs to every organization: audit firms. */
export const PLATFORM = 'platform';

/** The same caller, acting on what belongs to the platform. */
export const onPlatform = (by: CommandContext): CommandContext => ({ ...by, tenant: PLATFORM });

/** The same reading, of what belongs to the platform. */
export const atPlatform = (at: At): At => ({ ...at, tenant: PLATFORM });
