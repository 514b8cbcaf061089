import type { RawEvent } from '@attestry/event-store';

/** The service's own events in log order, as stored text. */
export interface RawFeed {
  /** Events after `after` (exclusive; undefined = from the first), at most `limit`. */
  readRaw(after: string | undefined, limit: number): Promise<RawEvent[]>;
  /** After a read that came to the end: resolves when there may be more to read, or after `milliseconds`. */
  wait(milliseconds: number): Promise<void>;
}
