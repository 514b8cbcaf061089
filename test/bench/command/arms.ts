import type { Pool } from 'pg';
import { withTenant } from '@attestry/event-store';
import type { BenchLog } from '../log/bench-log.js';
import type { Arm } from '../measure/rounds.js';
import { onAllStreams, STREAMS } from '../append/workload.js';
import type { Way } from './ways.js';

const cpuOf = ({ servers }: Way): number => servers.reduce((sum, server) => sum + server.cpu(), 0);

/** Commands in the air on as many lines as the append has streams, each with an aggregate of its own. Client CPU is that of the programs under test. */
export const commandArm = (name: string, way: Way, perLine: number): Arm => ({
  name,
  run: async (run) => {
    const before = cpuOf(way);
    const latencies = await onAllStreams(run, perLine, ({ n }) => way.send(`c-${n}`));
    return { events: STREAMS * perLine, latencies, clientCpu: cpuOf(way) - before };
  },
});

const COLUMNS = `count(*) || ' rows of ' || count(distinct stream) || ' streams, revisions ' || sum(revision)
  || ', data ' || sum(hashtext(data::jsonb::text)) as state`;
const ONLY = `type = 'CollectorRegistered.v1' and data::jsonb ->> 'collectorId' like 'c-%'`;

const state = async (client: Pick<Pool, 'query'>, from: string): Promise<string> => {
  const { rows } = await client.query<{ state: string }>(`select ${COLUMNS} from ${from} where ${ONLY}`);
  return rows[0]?.state ?? '';
};

export const endOfTenant = ({ owner }: BenchLog, tenant: string): Promise<string> =>
  withTenant(owner, tenant, (client) => state(client, 'events'));

export const endOfFloor = ({ owner }: BenchLog): Promise<string> => state(owner, 'bench_events');

/** The peer counts revisions from 1. */
export const endOfStock = ({ owner }: BenchLog): Promise<string> =>
  state(
    owner,
    `(select stream_id as stream, stream_position - 1 as revision, message_type as type, message_data as data from emt_messages) one`,
  );
