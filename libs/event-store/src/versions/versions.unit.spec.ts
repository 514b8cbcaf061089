import { describe, expect, it } from '@jest/globals';
import { appendTo, event, freshStream } from '../contract/harness.js';
import { UnknownEventType } from '../errors.js';
import type { EventStore } from '../event-store.js';
import { MemoryEventStore } from '../memory/memory-event-store.js';
import { MemoryFeed } from '../memory/memory-feed.js';
import { EventVersions } from './event-versions.js';
import { upcastingFeed, upcastingStore } from './upcasting.js';

const TENANT = 'acme';
const versions = new EventVersions(['EvidenceAccepted.v3', 'EvidenceSubmitted.v1'], {
  'EvidenceAccepted.v1': {
    to: 'EvidenceAccepted.v2',
    data: ({ by, ...rest }) => ({ ...rest, acceptedBy: by ?? null }),
  },
  'EvidenceAccepted.v2': {
    to: 'EvidenceAccepted.v3',
    data: (data, { recordedAt }) => ({ ...data, on: recordedAt.slice(0, 10) }),
  },
});

const stored = async (...types: string[]): Promise<{ raw: MemoryEventStore; stream: string; read: EventStore }> => {
  const raw = new MemoryEventStore();
  const stream = freshStream(TENANT);
  await raw.append(appendTo({ tenant: TENANT, stream, events: types.map((type) => event(type, { by: 'p-02' })) }));
  return { raw, stream, read: upcastingStore(raw, versions) };
};

describe('versions of event types', () => {
  it('reads an old event as its current version, step by step, and leaves the stored one as it is', async () => {
    const { raw, stream, read } = await stored('EvidenceAccepted.v1', 'EvidenceAccepted.v2', 'EvidenceSubmitted.v1');
    const [first, second, third] = await read.readStream(TENANT, stream);
    expect(first).toMatchObject({
      type: 'EvidenceAccepted.v3',
      data: { acceptedBy: 'p-02', on: first?.recordedAt.slice(0, 10) },
    });
    expect(second).toMatchObject({ type: 'EvidenceAccepted.v3', data: { by: 'p-02' } });
    expect(third).toMatchObject({ type: 'EvidenceSubmitted.v1', data: { by: 'p-02' } });
    expect((await raw.readStream(TENANT, stream))[0]).toMatchObject({
      type: 'EvidenceAccepted.v1',
      data: { by: 'p-02' },
    });
  });

  it('an unknown type makes a stream unreadable (control: without the check it reads)', async () => {
    const { raw, stream, read } = await stored('EvidenceSubmitted.v1', 'EvidenceShredded.v1');
    await expect(read.readStream(TENANT, stream)).rejects.toThrow(UnknownEventType);
    expect(await raw.readStream(TENANT, stream)).toHaveLength(2);
  });

  it('an unknown type stops a reader of the feed exactly there: what stands before is read, nothing behind it', async () => {
    const { raw } = await stored(
      'EvidenceSubmitted.v1',
      'EvidenceAccepted.v1',
      'EvidenceShredded.v1',
      'EvidenceSubmitted.v1',
    );
    const feed = upcastingFeed(new MemoryFeed(raw.log), versions);
    const before = await feed.read(undefined, 10);
    expect(before.map(({ type }) => type)).toEqual(['EvidenceSubmitted.v1', 'EvidenceAccepted.v3']);
    const next = feed.read(before.at(-1)?.position, 10);
    await expect(next).rejects.toThrow(UnknownEventType);
    await expect(next).rejects.toMatchObject({ type: 'EvidenceShredded.v1', position: '1:3' });
    const newer = new EventVersions(['EvidenceAccepted.v3', 'EvidenceSubmitted.v1', 'EvidenceShredded.v1'], {});
    expect(await upcastingFeed(new MemoryFeed(raw.log), newer).read(before.at(-1)?.position, 10)).toHaveLength(2);
  });

  it('refuses upcasters that lead nowhere or in a circle when the process starts', () => {
    const same = (data: object) => data as never;
    expect(() => new EventVersions(['A.v2'], { 'A.v1': { to: 'A.v3', data: same } })).toThrow('not a known type');
    const circle = { 'A.v1': { to: 'A.v2', data: same }, 'A.v2': { to: 'A.v1', data: same } };
    expect(() => new EventVersions(['A.v2'], circle)).toThrow('circle');
  });
});
