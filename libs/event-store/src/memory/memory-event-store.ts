import { CommandIdReused, RevisionConflict, TurnTaken } from '../errors.js';
import { eventIds } from '../event-ids.js';
import type { Append, Appended, EventStore, RecordedEvent, Tenant } from '../event-store.js';
import { checkAppend, meets } from '../expected.js';
import type { LogClock } from '../instant.js';
import { instant, realTime } from '../instant.js';
import { comparePositions } from '../position.js';
import { MemoryLog } from './memory-log.js';

/** The contract of the store without a database: for unit tests, gone with the process. */
export class MemoryEventStore implements EventStore {
  constructor(
    readonly log: MemoryLog = new MemoryLog(),
    private readonly clock: LogClock = realTime,
  ) {}

  async append(append: Append): Promise<Appended> {
    checkAppend(append);
    const now = instant(await this.clock.now());
    return structuredClone(this.decide(append, now));
  }

  readStream(tenant: Tenant, stream: string, fromRevision = 0): Promise<RecordedEvent[]> {
    return Promise.resolve(structuredClone(this.log.stream(tenant, stream).slice(fromRevision)));
  }

  findCommand(tenant: Tenant, commandId: string): Promise<{ requestHash: string; result: Appended } | undefined> {
    return Promise.resolve(structuredClone(this.log.command(tenant, commandId)));
  }

  /** Runs in one turn of the event loop: appends never interleave. */
  private decide(append: Append, now: string): Appended {
    const before = this.log.command(append.tenant, append.commandId);
    if (before && before.requestHash !== append.requestHash) throw new CommandIdReused(append.commandId);
    if (before) return { ...before.result, repeated: true };
    const taken = append.turn && this.log.turns.get(turnOf(append));
    if (append.turn && taken && comparePositions(taken, append.turn.seen) > 0)
      throw new TurnTaken(append.turn.key, taken);
    const last = this.log.stream(append.tenant, append.stream).at(-1);
    const actual = last?.revision ?? -1;
    if (!meets(append.expected, actual)) throw new RevisionConflict(append.stream, actual);
    const recordedAt = last && last.recordedAt > now ? last.recordedAt : now;
    const events = structuredClone(recorded(append, actual, this.log.events.length, recordedAt));
    const result = appended(append.stream, events, recordedAt);
    if (append.turn) this.log.turns.set(turnOf(append), result.position);
    this.log.store(append.tenant, append.commandId, append.requestHash, result, events);
    return result;
  }
}

const turnOf = ({ tenant, turn }: Append): string => `${tenant}/${turn?.key ?? ''}`;

const recorded = (append: Append, actual: number, before: number, recordedAt: string): RecordedEvent[] => {
  const ids = eventIds(append, append.events.length);
  return append.events.map(({ type, data, effectiveAt, validTo }, index) => ({
    id: ids[index] ?? '',
    tenant: append.tenant,
    stream: append.stream,
    revision: actual + 1 + index,
    position: `${before + 1}:${before + 1 + index}`,
    type,
    data,
    meta: append.meta,
    recordedAt,
    effectiveAt: effectiveAt === undefined ? recordedAt : instant(effectiveAt),
    ...(validTo === undefined ? {} : { validTo: instant(validTo) }),
  }));
};

const appended = (stream: string, events: readonly RecordedEvent[], recordedAt: string): Appended => ({
  stream,
  revision: events.at(-1)?.revision ?? -1,
  position: events.at(-1)?.position ?? '',
  eventIds: events.map(({ id }) => id),
  recordedAt,
  repeated: false,
});
