import { open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** What `read` gives, or undefined where there is no such file; whatever else is wrong with the disk is not hidden. */
export const ifThere = async <T>(read: Promise<T>): Promise<T | undefined> =>
  read.catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });

/** A rename lasts when the folder is on disk too. */
export const synced = async (folder: string): Promise<void> => {
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
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
