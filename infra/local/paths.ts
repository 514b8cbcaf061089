import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const above = (path: string): string => (existsSync(join(path, 'package-lock.json')) ? path : above(dirname(path)));

/** The checkout. */
export const root = above(dirname(fileURLToPath(import.meta.url)));

const userCache = (): string => {
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches');
  return process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache');
};

/** Downloads shared by every checkout of this user. */
export const cache = (): string => process.env['ATTESTRY_CACHE'] || join(userCache(), 'attestry');

export interface StateFolder {
  readonly root: string;
  readonly logs: string;
  readonly secrets: string;
  readonly run: string;
}

/** Where one stack keeps its data: `.attestry`, or a folder below it for the stacks of tests and the journey. */
export const stateFolder = (name = ''): StateFolder => {
  const folder = join(root, '.attestry', name);
  return {
    root: folder,
    logs: join(folder, 'logs'),
    secrets: join(folder, 'secrets.json'),
    run: join(folder, 'run.json'),
  };
};
