import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { cacheFolder } from '../servers.js';

const run = promisify(execFile);

/** Where peers lie: never in the project's own packages. */
const folder = (): string => join(cacheFolder(), 'bench-peers');

const installedVersion = async (name: string): Promise<string | undefined> => {
  const file = join(folder(), 'node_modules', name, 'package.json');
  const text = await readFile(file, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as { version: string }).version;
};

const install = async (name: string, version: string): Promise<void> => {
  const manifest = join(folder(), 'package.json');
  await mkdir(folder(), { recursive: true });
  if (!existsSync(manifest)) await writeFile(manifest, '{ "name": "attestry-bench-peers", "private": true }\n');
  const flags = ['--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  await run('npm', ['install', ...flags, `${name}@${version}`], { cwd: folder() });
};

/** A package that is only measured against, in exactly this version; undefined when it cannot be had. */
export const peer = async (name: string, version: string, say: (text: string) => void): Promise<unknown> => {
  try {
    if ((await installedVersion(name)) !== version) {
      say(`installing ${name} ${version} into the cache`);
      await install(name, version);
    }
    return createRequire(join(folder(), 'package.json'))(name);
  } catch (error) {
    say(`${name} ${version} cannot be installed: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
};
