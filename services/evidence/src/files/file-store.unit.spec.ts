import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FileStore } from './file-store.js';
import { DEFAULT_LIMITS } from './limits.js';
import { digestOf } from './testing/send-file.js';

const plain = (digest: string) => ({ digest, mediaType: 'text/plain' });
const clock = { now: () => Promise.resolve('2026-03-30T12:00:00.000Z') };
const code = async (work: Promise<unknown>): Promise<string | undefined> =>
  work.then(
    () => undefined,
    (error: { code?: string }) => error.code,
  );

describe('files of evidence', () => {
  let root = '';
  let files: FileStore;
  const lying = async () =>
    (await readdir(root, { recursive: true, withFileTypes: true })).filter((one) => one.isFile());
  const put = (bytes: string, digest = digestOf(bytes), tenant = 'acme', person = 'p-03') =>
    files.store(
      { tenant, person },
      plain(digest),
      Readable.from([Buffer.from(bytes.slice(0, 3)), Buffer.from(bytes.slice(3))]),
    );
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'attestry-files-'));
    files = new FileStore({ root, ...DEFAULT_LIMITS, maxBytes: 20 }, clock);
  });
  afterAll(() => rm(root, { recursive: true }));

  it('row 48 EVD-3: bytes of another digest leave nothing', async () => {
    expect(await code(put('ticket 1', digestOf('ticket 2')))).toBe('EVIDENCE_DIGEST_MISMATCH');
    expect(await lying()).toEqual([]);
  });
  it('EVD-10: too many bytes leave nothing, however few were announced', async () => {
    expect(await code(put('x'.repeat(21)))).toBe('EVIDENCE_TOO_LARGE');
    expect(await lying()).toEqual([]);
  });
  it('EVD-10: size and type are refused before a byte is read', () => {
    expect(() => files.requireAllowed('text/plain', 21)).toThrow(/20 bytes/);
    expect(() => files.requireAllowed('text/html', 1)).toThrow(/Allowed media types/);
    expect(() => files.requireAllowed('text/plain', 20)).not.toThrow();
  });
  it('a stream that breaks leaves nothing', async () => {
    const broken = new Readable({
      read() {
        this.destroy(new Error('gone'));
      },
    });
    await expect(files.store({ tenant: 'acme', person: 'p-03' }, plain(digestOf('a')), broken)).rejects.toThrow('gone');
    expect(await lying()).toEqual([]);
  });
  it('is found by its digest, in its organization alone, and stored once', async () => {
    const stored = await put('ticket 1');
    expect(stored).toEqual({ digest: digestOf('ticket 1'), bytes: 8, mediaType: 'text/plain' });
    expect(await put('ticket 1')).toEqual(stored);
    expect(await files.find('acme', stored.digest)).toEqual(stored);
    expect(await text(files.read('acme', stored.digest))).toBe('ticket 1');
    expect(await files.find('globex', stored.digest)).toBeUndefined();
    expect(await lying()).toHaveLength(4);
  });
  it('EVD-3: who brought the bytes is known, and nobody else is by their digest', async () => {
    const stored = await put('ticket 2');
    const by = (person: string, tenant = 'acme') => files.findUploadedBy({ tenant, person }, stored.digest);
    expect(await by('p-03')).toEqual(stored);
    expect([await by('p-04'), await by('p-03', 'globex'), await by('../p-03')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    await put('ticket 2', stored.digest, 'acme', 'p-04');
    expect(await by('p-04')).toEqual(stored);
  });
  it('the type that others say later changes neither the first one nor that of a colleague', async () => {
    const stored = await put('{"a":1}');
    const said = { digest: stored.digest, mediaType: 'application/json' };
    await files.store({ tenant: 'acme', person: 'p-05' }, said, Readable.from([Buffer.from('{"a":1}')]));
    expect((await files.find('acme', stored.digest))?.mediaType).toBe('text/plain');
    const types = ['p-03', 'p-05'].map(
      async (person) => (await files.findUploadedBy({ tenant: 'acme', person }, stored.digest))?.mediaType,
    );
    expect(await Promise.all(types)).toEqual(['text/plain', 'application/json']);
  });
  it('bytes that were lost are a file that is not there, and who has them brings them again', async () => {
    const stored = await put('ticket 4');
    await rm(join(root, 'acme', stored.digest.slice(0, 2), stored.digest));
    expect(await files.find('acme', stored.digest)).toBeUndefined();
    await put('ticket 4');
    expect(await text(files.read('acme', stored.digest))).toBe('ticket 4');
  });
  it('a disk that cannot be read is an error, not a file that is not there', async () => {
    const stored = await put('ticket 3');
    const about = join(root, 'acme', stored.digest.slice(0, 2), `${stored.digest}.json`);
    await rm(about);
    await mkdir(about);
    await expect(files.find('acme', stored.digest)).rejects.toThrow('EISDIR');
    await rm(about, { recursive: true });
  });
  it('no name leads out of the folder', async () => {
    for (const digest of ['../../../etc/passwd', `${'a'.repeat(63)}/`, 'A'.repeat(64), '']) {
      expect(await files.find('acme', digest)).toBeUndefined();
      expect(await code(put('a', digest))).toBe('VALIDATION_FAILED');
    }
    expect(await files.find('../acme', digestOf('ticket 1'))).toBeUndefined();
    expect(() => files.read('..', digestOf('ticket 1'))).toThrow();
  });
  it('a process without a folder has no files', async () =>
    expect(
      await new FileStore({ root: null, ...DEFAULT_LIMITS }, clock).find('acme', digestOf('ticket 1')),
    ).toBeUndefined());
});
