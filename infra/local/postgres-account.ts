import { MissingPrerequisite } from './prerequisites.js';
import { runCommand } from './run-command.js';

export interface Account {
  readonly uid: number;
  readonly gid: number;
}

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

/** PostgreSQL refuses to run as root: then as the system user `postgres`, made if missing; else (nothing) as oneself. */
export const postgresAccount = async (): Promise<Account | undefined> => {
  if (process.getuid?.() !== 0) return undefined;
  if ((await idOf('-u')) === undefined) await createUser();
  const [uid, gid] = [await idOf('-u'), await idOf('-g')];
  if (uid === undefined || gid === undefined) throw new MissingPrerequisite('The system user "postgres" has no group.');
  return { uid, gid };
};
