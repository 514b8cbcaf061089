import { describe, expect, it } from '@jest/globals';
import type { OutgoingMessage } from '../kafka/kafka-port.js';
import { anEvent } from '../testing/events.js';
import type { Publish } from './publish.js';
import { publish } from './publish.js';
import { ClaimLost } from './relay-checkpoints.js';

const LOG = Array.from({ length: 25 }, (_, revision) => anEvent({ revision, position: `700:${revision + 1}` }));

/** A log of 25 events, a broker that remembers, a checkpoint in memory; `over` breaks one of them. */
const world = (over: Partial<Publish> = {}, from?: string) => {
  const happened: string[] = [];
  const sent: OutgoingMessage[][] = [];
  const stop = new AbortController();
  const checkpoint = { position: from };
  const to: Publish = {
    service: 'evidence',
    topic: 'attestry.evidence.events.v1',
    batch: 10,
    poll: 1,
    linger: 0,
    feed: {
      readRaw: (after, limit) => {
        happened.push(`read ${after ?? 'start'}`);
        const begin = after === undefined ? 0 : LOG.findIndex(({ position }) => position === after) + 1;
        return Promise.resolve(LOG.slice(begin, begin + limit));
      },
      wait: () => Promise.resolve(stop.abort()),
    },
    kafka: {
      send: (_, messages) => {
        happened.push(`send ${messages.length}`);
        sent.push([...messages]);
        return Promise.resolve();
      },
    },
    checkpoints: {
      claim: () => Promise.resolve({ epoch: '1', position: checkpoint.position }),
      advance: (_, before, position) => {
        expect(checkpoint.position).toBe(before);
        happened.push(`checkpoint ${position}`);
        checkpoint.position = position;
        return Promise.resolve();
      },
    },
    ...over,
  };
  return { to, stop, sent, happened, checkpoint };
};
const revisions = (sent: OutgoingMessage[][]) => sent.flat().map(({ headers }) => Number(headers['ce_sequence']));

describe('publishing the log', () => {
  it('sends everything once, in order, and reads ahead while it sends as long as batches are full', async () => {
    const { to, stop, sent, happened, checkpoint } = world();
    await publish(to, stop.signal, () => undefined);
    expect(revisions(sent)).toEqual(LOG.map(({ revision }) => revision));
    expect(checkpoint.position).toBe('700:25');
    expect(happened.slice(0, 4)).toEqual(['read start', 'read 700:10', 'send 10', 'checkpoint 700:10']);
  });

  it('goes on after the checkpoint', async () => {
    const { to, stop, sent } = world({}, '700:20');
    await publish(to, stop.signal, () => undefined);
    expect(revisions(sent)).toEqual([20, 21, 22, 23, 24]);
  });

  it('leaves the checkpoint where it was when the broker gives no answer', async () => {
    const failing = { send: () => Promise.reject(new Error('away')) };
    const { to, stop, checkpoint } = world({ kafka: failing });
    await expect(publish(to, stop.signal, () => undefined)).rejects.toThrow('away');
    expect(checkpoint.position).toBeUndefined();
  });

  it('sends no more once it is no longer owner', async () => {
    const { to, stop, sent } = world();
    await publish(to, stop.signal, () => stop.abort());
    expect(sent).toHaveLength(1);
  });

  it('stops when another has claimed the checkpoint', async () => {
    const superseded = {
      claim: () => Promise.resolve({ epoch: '1', position: undefined }),
      advance: () => Promise.reject(new ClaimLost('taken over')),
    };
    const { to, stop, sent } = world({ checkpoints: superseded });
    await expect(publish(to, stop.signal, () => undefined)).rejects.toThrow(ClaimLost);
    expect(sent).toHaveLength(1);
  });
});
