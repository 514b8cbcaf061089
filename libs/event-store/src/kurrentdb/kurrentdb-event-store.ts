import type { JSONRecordedEvent, KurrentDBClient, ReadStreamOptions } from '@kurrent/kurrentdb-client';
import { StreamNotFoundError, WrongExpectedVersionError } from '@kurrent/kurrentdb-client';
import type { AppendSignal } from '../append-signal.js';
import { CommandIdReused, RevisionConflict } from '../errors.js';
import type { Append, Appended, EventStore, RecordedEvent, Tenant } from '../event-store.js';
import { checkAppend, meets } from '../expected.js';
import type { LogClock } from '../instant.js';
import { instant, realTime } from '../instant.js';
import { Names } from './names.js';
import type { StoredCommand } from './records.js';
import { appendedFrom, commandRecord, eventRecords, recordedFrom } from './records.js';

export type KurrentClient = Pick<KurrentDBClient, 'multiStreamAppend' | 'readStream' | 'readAll'>;

export interface KurrentLog {
  readonly client: KurrentClient;
  /** First part of every stream name; default `attestry`. One log has one prefix. */
  readonly prefix?: string;
  readonly clock?: LogClock;
  readonly signal?: AppendSignal;
}

/** With "any" or "stream exists" a writer that lost a race is let through at the next revision; this often at most. */
const RACES = 200;

/**
 * The log in KurrentDB 25.1 or later. Events and the command's record are one atomic append to two streams, at the exact
 * revision read before; that is also how every expectation is enforced, and why an append costs reads here.
 */
export class KurrentEventStore implements EventStore {
  private readonly names: Names;
  private readonly clock: LogClock;

  constructor(private readonly log: KurrentLog) {
    this.names = new Names(log.prefix ?? 'attestry');
    this.clock = log.clock ?? realTime;
  }

  async append(append: Append): Promise<Appended> {
    checkAppend(append);
    if (append.turn) throw new Error('A log in KurrentDB keeps no turns: it appends to one stream at a time.');
    const now = instant(await this.clock.now());
    for (let race = 0; race < RACES; race += 1) {
      const known = await this.findCommand(append.tenant, append.commandId);
      if (known && known.requestHash !== append.requestHash) throw new CommandIdReused(append.commandId);
      if (known) return { ...known.result, repeated: true };
      const last = await this.last(append.tenant, append.stream);
      const actual = last?.revision ?? -1;
      if (!meets(append.expected, actual)) throw new RevisionConflict(append.stream, actual);
      const recordedAt = last && last.recordedAt > now ? last.recordedAt : now;
      if (await this.store(append, actual, recordedAt)) return this.stored(append, actual + append.events.length);
    }
    throw new RevisionConflict(append.stream, (await this.last(append.tenant, append.stream))?.revision ?? -1);
  }

  async readStream(tenant: Tenant, stream: string, fromRevision = 0): Promise<RecordedEvent[]> {
    return (await this.read(this.names.stream(tenant, stream), { fromRevision: BigInt(fromRevision) })).map(
      recordedFrom,
    );
  }

  async findCommand(tenant: Tenant, commandId: string): Promise<{ requestHash: string; result: Appended } | undefined> {
    const [found] = await this.read(this.names.command(tenant, commandId), { maxCount: 1 });
    if (!found) return undefined;
    const { requestHash, stream, revision, events } = found.data as unknown as StoredCommand;
    return { requestHash, result: appendedFrom(await this.eventAt(tenant, stream, revision), commandId, events) };
  }

  /** False when somebody else came first, on the stream or with the same command. */
  private async store(append: Append, actual: number, recordedAt: string): Promise<boolean> {
    const { tenant, stream, commandId, events } = append;
    try {
      await this.log.client.multiStreamAppend([
        {
          streamName: this.names.stream(tenant, stream),
          expectedState: actual === -1 ? 'no_stream' : BigInt(actual),
          events: eventRecords(append, recordedAt),
        },
        {
          streamName: this.names.command(tenant, commandId),
          expectedState: 'no_stream',
          events: [commandRecord(append, actual + events.length)],
        },
      ]);
      return true;
    } catch (error) {
      if (error instanceof WrongExpectedVersionError) return false;
      throw error;
    }
  }

  private async stored({ tenant, stream, commandId, events }: Append, revision: number): Promise<Appended> {
    this.log.signal?.notify();
    return appendedFrom(await this.eventAt(tenant, stream, revision), commandId, events.length);
  }

  private async eventAt(tenant: Tenant, stream: string, revision: number): Promise<RecordedEvent> {
    const name = this.names.stream(tenant, stream);
    const [found] = await this.read(name, { fromRevision: BigInt(revision), maxCount: 1 });
    if (!found) throw new Error(`The stream ${stream} has no revision ${revision}.`);
    return recordedFrom(found);
  }

  private async last(tenant: Tenant, stream: string): Promise<RecordedEvent | undefined> {
    const options = { direction: 'backwards', fromRevision: 'end', maxCount: 1 } as const;
    const [found] = await this.read(this.names.stream(tenant, stream), options);
    return found && recordedFrom(found);
  }

  private async read(stream: string, options: ReadStreamOptions): Promise<JSONRecordedEvent[]> {
    try {
      const found: JSONRecordedEvent[] = [];
      for await (const { event } of this.log.client.readStream(stream, options)) if (event?.isJson) found.push(event);
      return found;
    } catch (error) {
      if (error instanceof StreamNotFoundError) return [];
      throw error;
    }
  }
}
