import { randomUUID } from 'node:crypto';

export interface RegisterCollector {
  readonly commandId: string;
  readonly collectorId: string;
  readonly kind: string;
  readonly controlIds: readonly string[];
  readonly schedule: string;
  readonly secretRef: string;
}

/** What is asked of every arm: a new aggregate each time. */
export const commandOf = (collectorId: string): RegisterCollector => ({
  commandId: randomUUID(),
  collectorId,
  kind: 'postgres-settings',
  controlIds: ['CTL-CC6.1-02', 'CTL-CC7.2-01'],
  schedule: 'DAILY',
  secretRef: 'postgres-reader',
});

/** Connections of each program to its database, as a service has them. */
export const POOL_SIZE = 10;
export const KINDS = ['postgres-settings', 'dependency-sbom', 'git-history'] as const;
export const SCHEDULES = ['DAILY', 'WEEKLY'] as const;
