import { feedPool, logPool } from '@attestry/event-store';
import type { Pool } from 'pg';
import { rebuildConfig } from '../config.js';
import { alone } from '../rebuild/alone.js';
import type { Rebuilt } from '../rebuild/rebuild.js';
import { rebuild, unchanged } from '../rebuild/rebuild.js';
import { progress, reportOf } from '../rebuild/report.js';
import type { AnyView } from '../views/view.js';
import { openFeed } from './open-feed.js';
import type { ServiceDefinition } from './service-definition.js';
import { viewsOf } from './views-of.js';

const POOL_SIZE = 4;
const write = (text: string): void => void process.stdout.write(text);

/** The read models of these names; all of them when none is named. */
export const viewsNamed = (service: ServiceDefinition, names: readonly string[]): readonly AnyView[] => {
  const [name, views] = [service.name, viewsOf(service)];
  const unknown = names.find((wanted) => !views.some((view) => view.name === wanted));
  if (unknown !== undefined)
    throw new Error(`${name} has no read model "${unknown}". It has: ${views.map((view) => view.name).join(', ')}.`);
  return names.length === 0 ? views : views.filter((view) => names.includes(view.name));
};

const factsIn = async (pool: Pool): Promise<number> => {
  const { rows } = await pool.query<{ facts: number }>(
    'select ((select count(*) from events) + (select count(*) from inbox))::int as facts',
  );
  return rows[0]?.facts ?? 0;
};

const run = async (service: ServiceDefinition, views: readonly AnyView[]): Promise<Rebuilt> => {
  const config = rebuildConfig();
  const pool = feedPool({ connectionString: config.projectorDatabaseUrl, max: POOL_SIZE });
  const keyPool = logPool({ connectionString: config.keystoreDatabaseUrl, max: 1 });
  try {
    return await alone(config.projectorDatabaseUrl, `rebuild of ${service.name}`, async () => {
      const { folded, stop } = progress(service.name, await factsIn(pool), write);
      const feed = openFeed({ pool, keyPool, masterKey: config.keystoreMasterKey });
      return rebuild({ pool, feed, reader: 'projector', views, folded }).finally(stop);
    });
  } finally {
    await Promise.all([pool.end(), keyPool.end()]);
  }
};

/**
 * Makes read models of a service anew from its log while the service goes on, and prints their checksums before and after.
 * The exit code is 0 when they are equal, 1 when they differ or something failed.
 */
export const rebuildService = async (
  service: ServiceDefinition,
  names: readonly string[] = process.argv.slice(2),
): Promise<void> => {
  try {
    const rebuilt = await run(service, viewsNamed(service, names));
    write(`${reportOf(service.name, rebuilt)}\n`);
    process.exitCode = unchanged(rebuilt) ? 0 : 1;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
};
