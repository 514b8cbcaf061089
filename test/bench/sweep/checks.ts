import { setTimeout as pause } from 'node:timers/promises';
import type { SweepActivities } from '@attestry/workflows';

const POLL_MS = 20;
const PATIENCE_MS = 300_000;

/** Activities that look after nobody, and keep count of whom they were asked to. */
export interface Checks {
  readonly activities: SweepActivities;
  /** Forgets what was. */
  reset(): void;
  /** Resolves when so many organizations were visited; the moment of the last one, in milliseconds since the epoch. */
  all(tenants: number): Promise<number>;
  /** Visits beyond the first one of an organization. */
  twice(): number;
}

export const checks = (): Checks => {
  const seen = new Set<string>();
  let [visits, last] = [0, 0];
  const visit = (tenants: readonly string[]): void => {
    visits += tenants.length;
    tenants.forEach((tenant) => seen.add(tenant));
    last = Date.now();
  };
  return {
    activities: {
      sweepTenant: async (tenant) => {
        visit([tenant]);
        return { done: 0, refused: 0 };
      },
      sweepTenants: async (tenants) => {
        visit(tenants);
        return [];
      },
    },
    reset: () => {
      seen.clear();
      [visits, last] = [0, 0];
    },
    all: async (tenants) => {
      for (const began = Date.now(); seen.size < tenants; await pause(POLL_MS))
        if (Date.now() - began > PATIENCE_MS) throw new Error(`${seen.size} of ${tenants} organizations were visited.`);
      return last;
    },
    twice: () => visits - seen.size,
  };
};
