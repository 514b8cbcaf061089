import { streamNameFilter } from '@kurrent/kurrentdb-client';
import { AppendSignal } from '../append-signal.js';
import type { EventFeed, Position, RecordedEvent } from '../event-store.js';
import { comparePositions, splitPosition } from '../position.js';
import type { KurrentLog } from './kurrentdb-event-store.js';
import { Names } from './names.js';
import { recordedFrom } from './records.js';

/** The log in KurrentDB in the order of the server's `$all`; a position is `commit:prepare`. */
export class KurrentFeed implements EventFeed {
  private readonly names: Names;
  private readonly signal: AppendSignal;
  private seen: number;

  constructor(private readonly log: Pick<KurrentLog, 'client' | 'prefix' | 'signal'>) {
    this.names = new Names(log.prefix ?? 'attestry');
    this.signal = log.signal ?? new AppendSignal();
    this.seen = this.signal.seen;
  }

  /** The server starts at a position with the event that stands there: one more is read, and what is not after it left out. */
  async read(after: Position | undefined, limit: number): Promise<RecordedEvent[]> {
    this.seen = this.signal.seen;
    const found: RecordedEvent[] = [];
    const reading = this.log.client.readAll({
      maxCount: limit + 1,
      fromPosition: after === undefined ? 'start' : serverPosition(after),
      filter: streamNameFilter({ prefixes: [this.names.log] }),
    });
    for await (const { event } of reading) {
      if (!event?.isJson) continue;
      const recorded = recordedFrom(event);
      if (after === undefined || comparePositions(recorded.position, after) > 0) found.push(recorded);
    }
    return found.slice(0, limit);
  }

  wait(milliseconds: number): Promise<void> {
    return this.signal.wait(milliseconds, this.seen);
  }
}

const serverPosition = (position: Position): { commit: bigint; prepare: bigint } => {
  const [commit, prepare] = splitPosition(position);
  return { commit: BigInt(commit), prepare: BigInt(prepare) };
};
