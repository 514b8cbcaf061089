import { describe, expect, it } from '@jest/globals';
import { anEvent } from '../testing/events.js';
import { Lookout, pauseAfter } from './lookout.js';
import type { RawFeed } from './raw-feed.js';

describe('looking at a quiet log', () => {
  it('is frequent at first, then every `poll`, and a fifth as often after a second', () => {
    expect([0, 1, 2, 3, 4, 5, 50, 51, 500].map((looks) => pauseAfter(looks, 20))).toEqual([
      2, 4, 8, 16, 20, 20, 20, 100, 100,
    ]);
  });

  const watched = (
    wait: (milliseconds: number) => Promise<void>,
    read: RawFeed['readRaw'] = () => Promise.resolve([]),
  ) => {
    const pauses: number[] = [];
    const feed: RawFeed = { readRaw: read, wait: (milliseconds) => (pauses.push(milliseconds), wait(milliseconds)) };
    return { pauses, lookout: new Lookout(feed, 10, 8) };
  };
  const whole = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds + 2));

  it('pauses longer after each look in vain', async () => {
    const { pauses, lookout } = watched(whole);
    for (let look = 0; look < 5; look += 1) await lookout.lookAgain(undefined);
    expect(pauses).toEqual([2, 4, 8, 8, 8]);
  });

  it('begins with short pauses again after a sign', async () => {
    let signs = false;
    const { pauses, lookout } = watched((milliseconds) => (signs ? Promise.resolve() : whole(milliseconds)));
    for (let look = 0; look < 3; look += 1) await lookout.lookAgain(undefined);
    signs = true;
    await lookout.lookAgain(undefined);
    await lookout.lookAgain(undefined);
    expect(pauses).toEqual([2, 4, 8, 8, 2]);
  });

  it('asks for the sign before it looks, and does not wait when there is something', async () => {
    const order: string[] = [];
    const { lookout } = watched(
      () => (order.push('sign'), new Promise(() => undefined)),
      () => (order.push('look'), Promise.resolve([anEvent()])),
    );
    expect(await lookout.lookAgain(undefined)).toHaveLength(1);
    expect(order).toEqual(['sign', 'look']);
  });
});
