import type { RawRecordedEvent } from '../cloud-events/foreign-event.js';

/** The service's own events in log order, as stored text. */
export interface RawFeed {
  /** Events after `after` (exclusive; undefined = from the first), at most `limit`. */
  readRaw(after: string | undefined, limit: number): Promise<RawRecordedEvent[]>;
  /** Resolves when something may have been appended, or after `milliseconds`. */
  wait(milliseconds: number): Promise<void>;
}
