import type { EventFeed, Position, RecordedEvent } from '../event-store.js';
import { splitPosition } from '../position.js';
import type { MemoryLog } from './memory-log.js';

/** The log in memory in global order. */
export class MemoryFeed implements EventFeed {
  private seen: number;

  constructor(private readonly log: MemoryLog) {
    this.seen = log.signal.seen;
  }

  read(after: Position | undefined, limit: number): Promise<RecordedEvent[]> {
    this.seen = this.log.signal.seen;
    const next = after === undefined ? 0 : Number(splitPosition(after)[1]);
    return Promise.resolve(structuredClone(this.log.events.slice(next, next + limit)));
  }

  wait(milliseconds: number): Promise<void> {
    return this.log.signal.wait(milliseconds, this.seen);
  }
}
