import { randomUUID } from 'node:crypto';
import { rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ifThere, namesIn } from './durable.js';
import { comingOf, isDigest, isTenant, pathsOf, waitingOf } from './names.js';
import { endWaiting, hasWaited } from './waiting.js';

/** What is asked of a sweep. */
export interface Sweep {
  /** Instant of business time before which a file must have been uploaded. */
  readonly before: string;
  /** How old what a broken upload left must be, in milliseconds of real time. */
  readonly remainsMs: number;
  /** Which of some digests evidence of an organization names. */
  readonly named: (tenant: string, digests: readonly string[]) => Promise<ReadonlySet<string>>;
  /** Hears of each file that was removed. */
  readonly removed: (tenant: string, bytes: number) => Promise<void>;
}

/** How many were removed. */
export interface Swept {
  readonly files: number;
  readonly remains: number;
}

const AT_A_TIME = 100;

/** Bytes of a file that was removed; undefined of one that is wanted again: it is put aside first, and looked at once more. */
const remove = async (root: string, tenant: string, digest: string, before: string): Promise<number | undefined> => {
  const { file, about, bringers, waiting } = pathsOf(root, tenant, digest);
  const aside = join(comingOf(root, tenant), randomUUID());
  const there = await ifThere(stat(file));
  if (there) await rename(file, aside);
  if (!(await hasWaited(waiting, before))) {
    if (there) await rename(aside, file);
    return undefined;
  }
  await rm(about, { force: true });
  await rm(bringers, { force: true, recursive: true });
  await rm(aside, { force: true });
  await endWaiting(waiting);
  return there?.size ?? 0;
};

const unnamed = async (root: string, tenant: string, { before, named, removed }: Sweep): Promise<number> => {
  const waiting = (await namesIn(waitingOf(root, tenant))).filter(isDigest);
  let files = 0;
  for (let at = 0; at < waiting.length; at += AT_A_TIME) {
    const digests: string[] = [];
    for (const digest of waiting.slice(at, at + AT_A_TIME))
      if (await hasWaited(pathsOf(root, tenant, digest).waiting, before)) digests.push(digest);
    if (digests.length === 0) continue;
    const kept = await named(tenant, digests);
    for (const digest of digests) {
      const bytes = kept.has(digest) ? undefined : await remove(root, tenant, digest, before);
      if (kept.has(digest)) await endWaiting(pathsOf(root, tenant, digest).waiting);
      if (bytes === undefined) continue;
      files += 1;
      await removed(tenant, bytes);
    }
  }
  return files;
};

/** What a process left that was killed while bytes came. */
const remainsOf = async (root: string, tenant: string, { remainsMs }: Sweep): Promise<number> => {
  let removed = 0;
  for (const name of await namesIn(comingOf(root, tenant))) {
    const path = join(comingOf(root, tenant), name);
    const there = await ifThere(stat(path));
    if (!there || there.mtimeMs > Date.now() - remainsMs) continue;
    await rm(path, { force: true });
    removed += 1;
  }
  return removed;
};

/** Removes files that no evidence names, and what broken uploads left, of every organization. */
export const sweepFiles = async (root: string, sweep: Sweep): Promise<Swept> => {
  let [files, remains] = [0, 0];
  for (const tenant of (await namesIn(root)).filter(isTenant)) {
    files += await unnamed(root, tenant, sweep);
    remains += await remainsOf(root, tenant, sweep);
  }
  return { files, remains };
};
