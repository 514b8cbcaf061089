import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DAY_MS } from '@attestry/soc2';
import { FileStore } from './file-store.js';
import { DEFAULT_LIMITS } from './limits.js';
import { digestOf } from './testing/send-file.js';

describe('files that no evidence names', () => {
  let root = '';
  let files: FileStore;
  let now = '';
  const clock = { now: () => Promise.resolve(now) };
  const storeOf = (change: { tenantBytes?: number } = {}) =>
    new FileStore({ root, ...DEFAULT_LIMITS, ...change }, clock);
  const put = (bytes: string, to = files, tenant = 'acme') =>
    to.store(
      { tenant, person: 'p-03' },
      { digest: digestOf(bytes), mediaType: 'text/plain' },
      Readable.from([Buffer.from(bytes)]),
    );
  const lying = async () =>
    (await readdir(root, { recursive: true, withFileTypes: true })).filter((one) => one.isFile());
  /** Nobody touched any file for a day of real time. */
  const rest = async () => {
    for (const { parentPath, name } of await lying())
      await utimes(join(parentPath, name), new Date(), new Date(Date.now() - DAY_MS - 1));
  };
  const sweep = async (named: readonly string[] = []) => {
    const asked = { before: '2026-03-30T12:00:00.000Z', remainsMs: DAY_MS, named: async () => new Set(named) };
    return files.sweep(asked);
  };
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'attestry-files-'));
    files = storeOf();
    now = '2026-03-30T11:59:59.000Z';
  });
  afterEach(() => rm(root, { recursive: true }));

  it('are removed with all that lies beside them, and nothing else is', async () => {
    await put('never submitted');
    await put('submitted');
    await files.named('acme', digestOf('submitted'));
    await put('submitted by a process that was killed then');
    now = '2026-03-30T12:00:00.000Z';
    await put('brought later');
    await rest();
    expect(await sweep([digestOf('submitted by a process that was killed then')])).toEqual({ files: 1, remains: 0 });
    const kept = ['submitted', 'submitted by a process that was killed then', 'brought later'];
    expect(await files.find('acme', digestOf('never submitted'))).toBeUndefined();
    for (const bytes of kept) expect(await files.find('acme', digestOf(bytes))).toBeDefined();
    expect(
      (await lying()).filter(({ name, parentPath }) => `${parentPath}/${name}`.includes(digestOf('never submitted'))),
    ).toEqual([]);
    expect((await lying()).length).toBe(3 * kept.length + 1);
  });
  it('wait anew when they are brought again or are about to be named', async () => {
    await put('brought again');
    await put('about to be named');
    now = '2026-03-30T12:00:01.000Z';
    await put('brought again');
    await files.findUploadedBy({ tenant: 'acme', person: 'p-03' }, digestOf('about to be named'));
    await rest();
    expect(await sweep()).toEqual({ files: 0, remains: 0 });
  });
  it('stay while somebody touched them a moment of real time ago, however far the clock went', async () => {
    await put('accelerated');
    expect(await sweep()).toEqual({ files: 0, remains: 0 });
    await rest();
    expect(await sweep()).toEqual({ files: 1, remains: 0 });
  });
  it('what evidence names never waits again, also when the same bytes are brought once more', async () => {
    await put('named');
    await files.named('acme', digestOf('named'));
    await put('named');
    await rest();
    expect(await sweep()).toEqual({ files: 0, remains: 0 });
  });
  it('what a killed process left of an upload goes too, what is on its way stays', async () => {
    await put('submitted');
    const coming = join(root, 'acme', '.coming');
    await writeFile(join(coming, 'left'), 'half of i');
    await rest();
    await writeFile(join(coming, 'on-its-way'), 'half of i');
    await files.named('acme', digestOf('submitted'));
    expect(await sweep()).toEqual({ files: 0, remains: 1 });
    expect(await readdir(coming)).toEqual(['on-its-way']);
  });

  describe('bytes of an organization', () => {
    const code = (work: Promise<unknown>) =>
      work.then(
        () => undefined,
        (error: { code?: string }) => error.code,
      );

    it('have a bound that holds at once, also for what lies there from before, and each organization has its own', async () => {
      await put('twelve bytes');
      const bounded = storeOf({ tenantBytes: 20 });
      expect(await code(put('nine byte', bounded))).toBe('LIMIT_EXCEEDED');
      expect(await code(put('eight by', bounded))).toBeUndefined();
      expect(await code(put('1', bounded))).toBe('LIMIT_EXCEEDED');
      expect(await code(put('1', bounded, 'globex'))).toBeUndefined();
    });
    it('of uploads at the same time count together; what was refused or lay there already takes nothing', async () => {
      const bounded = storeOf({ tenantBytes: 20 });
      const codes = await Promise.all(['first twelve', 'other twelve'].map((bytes) => code(put(bytes, bounded))));
      expect([...codes].sort()).toEqual(['LIMIT_EXCEEDED', undefined]);
      const kept = codes[0] === undefined ? 'first twelve' : 'other twelve';
      const wrong = { digest: digestOf('another'), mediaType: 'text/plain' };
      const refused = bounded.store(
        { tenant: 'acme', person: 'p-03' },
        wrong,
        Readable.from([Buffer.from('12345678')]),
      );
      expect(await code(refused)).toBe('EVIDENCE_DIGEST_MISMATCH');
      await files.named('acme', digestOf(kept));
      expect(await code(put('12345678', bounded))).toBeUndefined();
    });
    it('are free again once a file was swept', async () => {
      const bounded = storeOf({ tenantBytes: 20 });
      await put('twelve bytes', bounded);
      await rest();
      const asked = { before: '2026-03-30T12:00:00.000Z', remainsMs: DAY_MS, named: async () => new Set<string>() };
      await bounded.sweep(asked);
      expect(await code(put('other twelve', bounded))).toBeUndefined();
    });
  });
});
