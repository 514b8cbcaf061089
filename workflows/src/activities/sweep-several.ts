import type { Logger } from 'pino';

export interface Visits {
  readonly sweep: (tenant: string) => Promise<unknown>;
  readonly log: Logger;
  /** Called before each organization. */
  readonly alive: () => void;
  /** Whether the time for several is over. */
  readonly late: () => boolean;
}

/**
 * Sweeps organizations one after the other. One whose work cannot be done does not hold up the next: it is given back. So
 * are those that the time does not suffice for, at least one being tried: each has the time of one then.
 */
export const sweepSeveral = async (
  tenants: readonly string[],
  { sweep, log, alive, late }: Visits,
): Promise<readonly string[]> => {
  const left: string[] = [];
  for (const [index, tenant] of tenants.entries()) {
    if (index > 0 && late()) {
      log.info({ left: tenants.length - index }, 'organizations are left to be swept by themselves, time is over');
      return [...left, ...tenants.slice(index)];
    }
    alive();
    try {
      await sweep(tenant);
    } catch (error) {
      log.warn({ tenant, error: String(error) }, 'an organization is left to be tried by itself');
      left.push(tenant);
    }
  }
  return left;
};
