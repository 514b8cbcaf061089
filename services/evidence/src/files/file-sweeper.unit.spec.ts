import { mkdtemp, readdir, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Filter, Views } from '@attestry/service-kit';
import { pino } from 'pino';
import { FileStore } from './file-store.js';
import type { SweepSettings } from './file-sweeper.js';
import { DEFAULT_SWEEP, FileSweeper } from './file-sweeper.js';
import { DEFAULT_LIMITS } from './limits.js';
import { digestOf } from './testing/send-file.js';

const logger = pino({ level: 'silent' });

describe('the sweep of files, now and then', () => {
  let root = '';
  let now = '2026-03-30T12:00:00.000Z';
  const clock = { now: () => Promise.resolve(now) };
  const docs = [{ digest: digestOf('submitted') }, { digest: digestOf('first'), redactedDigest: digestOf('redacted') }];
  const all = (_: unknown, __: unknown, { anyOf }: Filter) =>
    Promise.resolve(docs.filter((doc) => anyOf?.values.includes((doc as Record<string, string>)[anyOf.field] ?? '')));
  const storeIn = (folder: string | null) => new FileStore({ root: folder, ...DEFAULT_LIMITS }, clock);
  const sweeperOf = (files: FileStore, change: Partial<SweepSettings> = {}) =>
    new FileSweeper(files, { all } as unknown as Views, clock, logger, { ...DEFAULT_SWEEP, ...change });
  const names = ['submitted', 'redacted', 'named by nothing'];
  const there = async (files: FileStore) => {
    const found = await Promise.all(names.map((bytes) => files.find('acme', digestOf(bytes))));
    return names.filter((_, index) => found[index]);
  };
  const brought = async (): Promise<FileStore> => {
    const files = storeIn(root);
    for (const bytes of names)
      await files.store(
        { tenant: 'acme', person: 'p-03' },
        { digest: digestOf(bytes), mediaType: 'text/plain' },
        Readable.from([Buffer.from(bytes)]),
      );
    const marks = join(root, 'acme', '.waiting');
    for (const mark of await readdir(marks)) await utimes(join(marks, mark), 0, 0);
    return files;
  };
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'attestry-files-'));
    now = '2026-03-30T12:00:00.000Z';
  });
  afterEach(() => rm(root, { recursive: true }));

  it('spares what evidence shows, before and after a redaction, where who named it was killed before it said so', async () => {
    const files = await brought();
    now = '2026-03-31T12:00:00.001Z';
    expect(await sweeperOf(files).sweep()).toEqual({ files: 1, remains: 0 });
    expect(await there(files)).toEqual(['submitted', 'redacted']);
  });
  it('waits as many hours of business time as it is told', async () => {
    const files = await brought();
    now = '2026-03-30T14:00:00.000Z';
    expect(await sweeperOf(files).sweep()).toEqual({ files: 0, remains: 0 });
    expect(await sweeperOf(files, { unnamedHours: 1 }).sweep()).toEqual({ files: 1, remains: 0 });
  });
  it('comes by itself, and not when it is told never or there is no folder', async () => {
    const files = await brought();
    now = '2026-03-31T12:00:00.001Z';
    const everyMinutes = 1 / 60_000;
    const never = [sweeperOf(files, { everyMinutes: 0 }), sweeperOf(storeIn(null), { everyMinutes })];
    for (const sweeper of never) sweeper.onModuleInit();
    await pause(50);
    expect(await there(files)).toEqual(names);
    const sweeper = sweeperOf(files, { everyMinutes });
    sweeper.onModuleInit();
    for (let looks = 0; looks < 200 && (await there(files)).length === names.length; looks += 1) await pause(10);
    await sweeper.onModuleDestroy();
    expect(await there(files)).toEqual(['submitted', 'redacted']);
    for (const one of never) await one.onModuleDestroy();
  });
});
