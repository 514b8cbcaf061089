import type { RawEvent } from '@attestry/event-store';
import type { RawFeed } from './raw-feed.js';

const QUIET_MS = 1_000;

/**
 * Pause after `looks` looks in vain. The first are short: what a sign announced may become visible a moment later, when an
 * older transaction ends.
 */
export const pauseAfter = (looks: number, poll: number): number => {
  if (looks * poll > QUIET_MS) return poll * 5;
  return Math.min(poll, 2 ** Math.min(looks + 1, 30));
};

/** Looks at the log, and waits between two looks in vain for the feed's sign or for a pause that grows with the quiet. */
export class Lookout {
  private looks = 0;

  constructor(
    private readonly feed: RawFeed,
    private readonly batch: number,
    private readonly poll: number,
  ) {}

  look(after: string | undefined): Promise<RawEvent[]> {
    this.looks = 0;
    return this.feed.readRaw(after, this.batch);
  }

  /** The sign is asked for before the look, so that one given in between is not missed. */
  async lookAgain(after: string | undefined): Promise<RawEvent[]> {
    const pause = pauseAfter(this.looks, this.poll);
    const began = performance.now();
    const changed = this.feed.wait(pause);
    const events = await this.feed.readRaw(after, this.batch);
    if (events.length > 0) return events;
    await changed;
    const signed = performance.now() - began < pause - 1;
    this.looks = signed ? 0 : this.looks + 1;
    return [];
  }
}
