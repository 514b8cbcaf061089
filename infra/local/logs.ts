import { mkdir, rename, rm } from 'node:fs/promises';
import type { StateFolder } from './paths.js';

/** Each start has logs of its own; those of the start before are kept beside them. */
export const freshLogs = async ({ logs }: StateFolder): Promise<void> => {
  const before = `${logs}.previous`;
  await rm(before, { recursive: true, force: true });
  await rename(logs, before).catch(() => undefined);
  await mkdir(logs, { recursive: true, mode: 0o700 });
};
