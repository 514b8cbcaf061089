import { arch, availableParallelism, cpus, loadavg, platform, totalmem } from 'node:os';
import type { Pool } from 'pg';

/** The class of the machine, and what ran on it. */
export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  readonly memoryGb: number;
  readonly system: string;
  readonly node: string;
  readonly postgres: string;
  /** Runnable processes of the last minute: above the number of cores, others were at work too. */
  readonly loadBefore: number;
}

const SETTINGS = ['server_version', 'fsync', 'synchronous_commit', 'full_page_writes'] as const;

/** Refuses a server that does not write to disk before it answers: nothing measured on it would count. */
export const machineOf = async (admin: Pool): Promise<Machine> => {
  const { rows } = await admin.query<{ name: string; setting: string }>(
    'select name, setting from pg_settings where name = any ($1)',
    [SETTINGS],
  );
  const settings = new Map(rows.map(({ name, setting }) => [name, setting]));
  for (const name of SETTINGS.slice(1))
    if (settings.get(name) !== 'on')
      throw new Error(`PostgreSQL runs with ${name}=${settings.get(name)}: it must be on.`);
  return {
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: availableParallelism(),
    memoryGb: Math.round(totalmem() / 1024 ** 3),
    system: `${platform()} ${arch()}`,
    node: process.version,
    postgres: settings.get('server_version') ?? '',
    loadBefore: Math.round((loadavg()[0] ?? 0) * 100) / 100,
  };
};
