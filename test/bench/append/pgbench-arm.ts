import { execFile } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { POOL_SIZE } from '../log/bench-log.js';
import { EVENT_TYPE, metaOf, payload } from '../log/payload.js';
import { statOf } from '../measure/processes.js';
import type { Arm, Done } from '../measure/rounds.js';

const execute = promisify(execFile);

const script = (table: string): string => `\\set revision :revision + 1
insert into ${table} (tenant, stream, revision, id, type, data, meta, recorded_at, effective_at)
values ('bench', 'evidence-bench-' || :run || '-' || :client_id, :revision, gen_random_uuid(), :type, :data, :meta, now(), now());
`;

/** Whether pgbench is on the PATH. */
export const hasPgbench = (): Promise<boolean> =>
  execute('pgbench', ['--version']).then(
    () => true,
    () => false,
  );

const environmentOf = (databaseUrl: string): Record<string, string> => {
  const url = new URL(databaseUrl);
  return {
    PGHOST: url.hostname,
    PGPORT: url.port,
    PGUSER: decodeURIComponent(url.username),
    PGPASSWORD: decodeURIComponent(url.password),
    PGDATABASE: url.pathname.slice(1),
  };
};

const flags = (run: number, perClient: number): string[] => {
  const values = {
    run,
    revision: -1,
    type: EVENT_TYPE,
    data: JSON.stringify(payload(0)),
    meta: JSON.stringify(metaOf('c')),
  };
  const defined = Object.entries(values).flatMap(([name, value]) => ['-D', `${name}=${value}`]);
  return ['-n', '-M', 'prepared', '-c', String(POOL_SIZE), '-j', '1', '-t', String(perClient), ...defined];
};

const buried = (): number => statOf(process.pid)?.buriedCpu ?? 0;

/** The floor without Node: pgbench inserts the same row, prepared, on as many connections. */
export const pgbenchArm = async (databaseUrl: string, table: string, events: number): Promise<Arm> => {
  const file = join(await mkdtemp(join(tmpdir(), 'attestry-bench-')), 'insert.sql');
  await writeFile(file, script(table));
  const env = { ...process.env, ...environmentOf(databaseUrl) };
  const perClient = Math.round(events / POOL_SIZE);
  const run = async (number: number): Promise<Done> => {
    const before = buried();
    const { stdout } = await execute('pgbench', [...flags(number, perClient), '-f', file], { env });
    const [, perSecond] = /tps = ([\d.]+) \(without/.exec(stdout) ?? [];
    if (perSecond === undefined) throw new Error(`pgbench tells no rate:\n${stdout}`);
    const done = perClient * POOL_SIZE;
    return { events: done, seconds: done / Number(perSecond), clientCpu: buried() - before };
  };
  return { name: 'pgbench', run };
};
