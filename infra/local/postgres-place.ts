import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, cp, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { root } from './paths.js';
import { MissingPrerequisite } from './prerequisites.js';

export interface Place {
  readonly data: string;
  /** The folder of `bin`, `lib` and `share`. */
  readonly native: string;
}

const ancestors = (path: string): string[] => (dirname(path) === path ? [path] : [path, ...ancestors(dirname(path))]);

/** The outermost folder above the path that other users may not pass through. */
export const closedFolder = async (path: string): Promise<string | undefined> => {
  for (const folder of ancestors(dirname(path)).reverse()) {
    const stats = await stat(folder).catch(() => undefined);
    if (stats && (stats.mode & 0o001) === 0) return folder;
  }
  return undefined;
};

const home = join('/var/lib/attestry', createHash('sha256').update(root).digest('hex').slice(0, 12));
const nameOf = (path: string): string => relative(root, path).replaceAll('/', '__');

const makeHome = async (): Promise<void> => {
  await mkdir(join(home, 'data'), { recursive: true });
  for (const folder of [dirname(home), home, join(home, 'data')]) {
    if ((await stat(folder)).uid !== 0) throw new MissingPrerequisite(`${folder} belongs to another user: remove it.`);
    await chmod(folder, 0o711);
  }
};

const copyNative = async (native: string): Promise<string> => {
  const copy = join(home, 'native');
  if (existsSync(copy)) return copy;
  const partial = `${copy}.${process.pid}`;
  await cp(native, partial, { recursive: true, verbatimSymlinks: true });
  await rename(partial, copy);
  return copy;
};

/**
 * Where data and programs lie. As root PostgreSQL runs as the user `postgres`; in a checkout that only root may enter
 * (such as below /root) both lie in /var/lib/attestry instead, the data under a name of its own.
 */
export const placeFor = async (data: string, native: string, asOther: boolean): Promise<Place> => {
  if (!asOther || !((await closedFolder(data)) ?? (await closedFolder(native)))) return { data, native };
  await makeHome();
  return { data: join(home, 'data', nameOf(data)), native: await copyNative(native) };
};

/** Deletes a folder of local data, with what lies elsewhere in its stead. */
export const wipe = async (path: string): Promise<void> => {
  await rm(path, { recursive: true, force: true });
  const elsewhere = await readdir(join(home, 'data')).catch(() => []);
  const own = elsewhere.filter((name) => name === nameOf(path) || name.startsWith(`${nameOf(path)}__`));
  for (const name of own) await rm(join(home, 'data', name), { recursive: true, force: true });
};
