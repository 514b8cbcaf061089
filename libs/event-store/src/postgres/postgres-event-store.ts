import type { Pool } from 'pg';
import type { AppendSignal } from '../append-signal.js';
import { CommandIdReused, RevisionConflict, TurnTaken } from '../errors.js';
import { eventIds } from '../event-ids.js';
import type { Append, Appended, EventStore, RecordedEvent, Tenant } from '../event-store.js';
import { checkAppend } from '../expected.js';
import type { LogClock } from '../instant.js';
import { realTime } from '../instant.js';
import type { AppendRow, Statement } from './append-statement.js';
import { appendStatement } from './append-statement.js';
import { instantOf } from './instants.js';
import type { EventRow } from './rows.js';
import { asText, COLUMNS, recordedEvent } from './rows.js';

export interface PostgresLog {
  /** Connections of the application role. */
  readonly pool: Pool;
  /** Business clock: where recording times come from. */
  readonly clock?: LogClock;
  /** Told after each append, so that a `PostgresFeed` of the same process wakes at once. */
  readonly signal?: AppendSignal;
}

const READ_STREAM = `select ${COLUMNS} from read_stream($1, $2, $3)`;
const FIND_COMMAND = 'select request_hash, stream, revision, events, position, recorded_at from find_command($1, $2)';

/** The log in PostgreSQL: one round trip a call, each bound to its tenant inside the database. */
export class PostgresEventStore implements EventStore {
  private readonly clock: LogClock;

  constructor(private readonly log: PostgresLog) {
    this.clock = log.clock ?? realTime;
  }

  async append(append: Append): Promise<Appended> {
    checkAppend(append);
    const ids = eventIds(append, append.events.length);
    const [row] = await this.rows<AppendRow>(appendStatement(append, ids, await this.clock.now()));
    if (!row) throw new Error('append_events gave no row.');
    const [outcome, revision, position, recordedAt] = row;
    if (outcome === 'taken') throw new TurnTaken(append.turn?.key ?? '', position ?? '');
    if (outcome === 'conflict') throw new RevisionConflict(append.stream, Number(revision));
    if (outcome !== 'appended') return this.repeat(append);
    this.log.signal?.notify();
    return {
      stream: append.stream,
      revision: Number(revision),
      position: position ?? '',
      eventIds: ids,
      recordedAt: instantOf(recordedAt ?? ''),
      repeated: false,
    };
  }

  async readStream(tenant: Tenant, stream: string, fromRevision = 0): Promise<RecordedEvent[]> {
    const rows = await this.rows<EventRow>({
      name: 'read_stream',
      text: READ_STREAM,
      values: [tenant, stream, fromRevision],
    });
    return rows.map(recordedEvent);
  }

  async findCommand(tenant: Tenant, commandId: string): Promise<{ requestHash: string; result: Appended } | undefined> {
    const [row] = await this.rows<CommandRow>({
      name: 'find_command',
      text: FIND_COMMAND,
      values: [tenant, commandId],
    });
    if (!row) return undefined;
    const [requestHash, stream, revision, events, position, recordedAt] = row;
    const ids = eventIds({ tenant, stream, commandId }, Number(events));
    const at = { stream, revision: Number(revision), position, recordedAt: instantOf(recordedAt) };
    return { requestHash, result: { ...at, eventIds: ids, repeated: false } };
  }

  private async repeat({ tenant, commandId, requestHash }: Append): Promise<Appended> {
    const known = await this.findCommand(tenant, commandId);
    if (known?.requestHash !== requestHash) throw new CommandIdReused(commandId);
    return { ...known.result, repeated: true };
  }

  private async rows<Row extends readonly unknown[]>(statement: Statement): Promise<Row[]> {
    const { rows } = await this.log.pool.query({ ...statement, rowMode: 'array', types: asText });
    return rows as unknown as Row[];
  }
}

type CommandRow = readonly [
  requestHash: string,
  stream: string,
  revision: string,
  events: string,
  position: string,
  recordedAt: string,
];
