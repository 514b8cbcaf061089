import { chown, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { MissingPrerequisite } from './prerequisites.js';
import { runCommand } from './run-command.js';

/** PostgreSQL refuses to run as root: as root it runs as the system user `postgres`, else as the user of the shell. */
export type Account =
  | { readonly uid: number; readonly gid: number; readonly own: (path: string) => Promise<void> }
  | { readonly uid?: undefined; readonly gid?: undefined; readonly own: (path: string) => Promise<void> };

const idOf = async (flag: '-u' | '-g'): Promise<number | undefined> => {
  const result = await runCommand('id', [flag, 'postgres']);
  return result.code === 0 ? Number(result.output) : undefined;
};

const createUser = async (): Promise<void> => {
  await runCommand('groupadd', ['--system', 'postgres']);
  const made = await runCommand('useradd', ['--system', '-g', 'postgres', '--no-create-home', 'postgres']);
  if (made.code === 0) return;
  throw new MissingPrerequisite(
    `PostgreSQL does not run as root and no system user "postgres" could be made (${made.output.trim()}): run as an ordinary user, or set DATABASE_URL to an existing server.`,
  );
};

const ancestors = (path: string): string[] => (dirname(path) === path ? [path] : [path, ...ancestors(dirname(path))]);

/** The first folder above the path that other users may not pass through. */
export const closedFolder = async (path: string): Promise<string | undefined> => {
  for (const folder of ancestors(dirname(path)).reverse()) {
    const stats = await stat(folder).catch(() => undefined);
    if (stats && (stats.mode & 0o001) === 0) return folder;
  }
  return undefined;
};

export const postgresAccount = async (...paths: readonly string[]): Promise<Account> => {
  if (process.getuid?.() !== 0) return { own: () => Promise.resolve() };
  if ((await idOf('-u')) === undefined) await createUser();
  const [uid, gid] = await Promise.all([idOf('-u'), idOf('-g')]);
  if (uid === undefined || gid === undefined) throw new MissingPrerequisite('The system user "postgres" has no group.');
  for (const path of paths) {
    const closed = await closedFolder(path);
    if (closed)
      throw new MissingPrerequisite(
        `PostgreSQL does not run as root, and its user "postgres" may not enter ${closed}: chmod o+x ${closed}, or move the checkout, or set DATABASE_URL to an existing server.`,
      );
  }
  return { uid, gid, own: (path) => chown(path, uid, gid) };
};
