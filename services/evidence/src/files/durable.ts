import { mkdir, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** What `read` gives, or undefined where there is no such file; whatever else is wrong with the disk is not hidden. */
export const ifThere = async <T>(read: Promise<T>): Promise<T | undefined> =>
  read.catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });

/** Names in a folder; none where there is no such folder. */
export const namesIn = async (folder: string): Promise<string[]> => (await ifThere(readdir(folder))) ?? [];

/** A rename lasts when the folder is on disk too. */
export const synced = async (folder: string): Promise<void> => {
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
};

/** Folders from the one that holds the first new one down to the one that holds the last; none where nothing was made. */
export const parentsOf = (folder: string, firstMade: string | undefined): string[] => {
  if (firstMade === undefined) return [];
  const parents = [dirname(folder)];
  for (let at = folder; at !== firstMade; at = dirname(at)) parents.unshift(dirname(dirname(at)));
  return parents;
};

/** Makes a folder that is still there after the power failed: those that hold the new ones are on disk. */
export const made = async (folder: string): Promise<void> => {
  const first = await mkdir(folder, { recursive: true });
  for (const parent of parentsOf(folder, first)) await synced(parent);
};

/** Writes a small file so that it is there whole or not at all, also after the power failed. */
export const writeWhole = async (path: string, coming: string, words: string): Promise<void> => {
  try {
    await writeFile(coming, words, { flush: true, mode: 0o600 });
    await rename(coming, path);
    await synced(dirname(path));
  } finally {
    await rm(coming, { force: true });
  }
};

/** The media type that a small file beside the bytes says. */
export const mediaTypeIn = async (path: string): Promise<string | undefined> => {
  const words = await ifThere(readFile(path, 'utf8'));
  return words === undefined ? undefined : (JSON.parse(words) as { mediaType: string }).mediaType;
};
