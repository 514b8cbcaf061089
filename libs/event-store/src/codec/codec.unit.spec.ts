import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { appendTo, event, freshStream } from '../contract/harness.js';
import type { JsonObject } from '../event-store.js';
import { MemoryKeyStore } from '../keystore/memory-key-store.js';
import { MemoryEventStore } from '../memory/memory-event-store.js';
import { MemoryFeed } from '../memory/memory-feed.js';
import { decryptingFeed, encryptingStore } from './encrypting.js';
import { FieldCodec } from './field-codec.js';
import type { ConfidentialPaths } from './paths.js';

const TENANT = 'acme';
const NOTED = 'ManagementResponded.v1';
const paths: ConfidentialPaths = (type) =>
  type === NOTED
    ? [
        { path: '/text', key: 'tenant' },
        { path: '/people/*/shownAs', key: 'person', ref: '/people/*/personRef' },
        { path: '/tags/*', key: 'tenant' },
      ]
    : [];
const data: JsonObject = {
  exceptionId: 'x-1',
  text: 'Ann forgot the review, é 𝄞.',
  people: [
    { personRef: 'p-01', shownAs: 'Ann Example' },
    { personRef: 'p-02', shownAs: 'Bob Example' },
  ],
  tags: ['one', 'two'],
};

const written = async (given = data) => {
  const keys = new MemoryKeyStore();
  const raw = new MemoryEventStore();
  const codec = new FieldCodec(keys, paths);
  const store = encryptingStore(raw, codec);
  const stream = freshStream(TENANT);
  await store.append(
    appendTo({ tenant: TENANT, stream, events: [event(NOTED, given), event('EvidenceSubmitted.v1')] }),
  );
  const stored = async (): Promise<string> => JSON.stringify(await raw.readStream(TENANT, stream));
  const read = async (): Promise<JsonObject | undefined> => (await store.readStream(TENANT, stream))[0]?.data;
  return { keys, raw, codec, store, stream, stored, read };
};

describe('confidential fields', () => {
  it('are sealed in the log and open for its readers; every other field is as it was', async () => {
    const { raw, codec, stream, stored, read } = await written();
    for (const clear of ['forgot', 'Ann Example', 'Bob Example', 'one']) expect(await stored()).not.toContain(clear);
    const [first] = await raw.readStream(TENANT, stream);
    expect(first?.data).toMatchObject({
      exceptionId: 'x-1',
      text: { kid: expect.any(String), iv: expect.any(String), ct: expect.any(String) },
    });
    expect(first?.data).toMatchObject({ people: [{ personRef: 'p-01' }, { personRef: 'p-02' }] });
    expect(await read()).toEqual(data);
    const feed = decryptingFeed(new MemoryFeed(raw.log), codec);
    expect((await feed.read(undefined, 10)).map((one) => one.data)).toEqual([data, event().data]);
  });

  it('the same text never looks the same twice', async () => {
    const { raw, stream } = await written({ ...data, tags: ['same', 'same'] });
    const tags = (await raw.readStream(TENANT, stream))[0]?.data['tags'] as { iv: string; ct: string }[];
    expect(tags[0]?.ct).not.toBe(tags[1]?.ct);
    expect(tags[0]?.iv).not.toBe(tags[1]?.iv);
  });

  it('ORG-7 after erasure readers see "erased person"; digests and order of events are unchanged', async () => {
    const { keys, stored, read } = await written();
    const digest = async (): Promise<string> =>
      createHash('sha256')
        .update(await stored())
        .digest('hex');
    const before = await digest();
    await keys.destroy(TENANT, { person: 'p-01' });
    expect(await read()).toEqual({
      ...data,
      people: [
        { personRef: 'p-01', shownAs: 'erased person' },
        { personRef: 'p-02', shownAs: 'Bob Example' },
      ],
    });
    expect(await digest()).toBe(before);
  });

  it('text written about an erased person later is sealed for nobody', async () => {
    const { keys, store, stream, stored } = await written();
    await keys.destroy(TENANT, { person: 'p-01' });
    await store.append(
      appendTo({
        tenant: TENANT,
        stream,
        events: [event(NOTED, { people: [{ personRef: 'p-01', shownAs: 'Ann Again' }] })],
      }),
    );
    expect(await stored()).not.toContain('Ann Again');
    expect((await store.readStream(TENANT, stream)).at(-1)?.data).toEqual({
      people: [{ personRef: 'p-01', shownAs: 'erased person' }],
    });
  });

  it('with the key of the organization destroyed its text reads [erased]', async () => {
    const { keys, read } = await written();
    await keys.destroy(TENANT, 'tenant');
    expect(await read()).toMatchObject({ text: '[erased]', tags: ['[erased]', '[erased]'], people: data['people'] });
  });

  it('sealed text does not open in another stream, for another tenant or when one bit is turned (control: in its place it does)', async () => {
    const { raw, codec, stream } = await written();
    const [first] = await raw.readStream(TENANT, stream);
    if (!first) throw new Error('Nothing was stored.');
    await expect(codec.open([first])).resolves.toMatchObject([{ data }]);
    await expect(codec.open([{ ...first, stream: 'evidence-acme-other' }])).rejects.toThrow();
    await expect(codec.open([{ ...first, tenant: 'other' }])).rejects.toThrow('does not know the key');
    const sealed = first.data['text'] as { ct: string };
    const bytes = Buffer.from(sealed.ct, 'base64');
    bytes[0] = (bytes[0] ?? 0) ^ 1;
    const turned = { ...first, data: { ...first.data, text: { ...sealed, ct: bytes.toString('base64') } } };
    await expect(codec.open([turned])).rejects.toThrow();
  });

  it('text about nobody in particular, or missing, is no error', async () => {
    const { keys, read } = await written({ text: 'T', people: [{ shownAs: 'Somebody' }] });
    expect(await read()).toEqual({ text: 'T', people: [{ shownAs: 'Somebody' }] });
    await keys.destroy(TENANT, 'tenant');
    expect(await read()).toEqual({ text: '[erased]', people: [{ shownAs: '[erased]' }] });
  });
});
