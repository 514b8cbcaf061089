import type { Logger } from 'pino';

/** Sweeps organizations one after the other. One whose work cannot be done does not hold up the next: it is given back. */
export const sweepSeveral = async (
  tenants: readonly string[],
  sweep: (tenant: string) => Promise<unknown>,
  log: Logger,
  alive: () => void,
): Promise<readonly string[]> => {
  const left: string[] = [];
  for (const tenant of tenants) {
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
