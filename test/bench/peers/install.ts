import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { cacheFolder } from '../servers.js';

const run = promisify(execFile);

/** Loads a package by its name. */
export type Load = (name: string) => unknown;

/** Where peers lie: never in the project's own packages. */
const placeOf = (folder: string): string => join(cacheFolder(), folder);

const installedVersion = async (place: string, name: string): Promise<string | undefined> => {
  const file = join(place, 'node_modules', name, 'package.json');
  const text = await readFile(file, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as { version: string }).version;
};

const install = async (place: string, packages: readonly string[]): Promise<void> => {
  const manifest = join(place, 'package.json');
  await mkdir(place, { recursive: true });
  if (!existsSync(manifest)) await writeFile(manifest, '{ "name": "attestry-bench-peers", "private": true }\n');
  const flags = ['--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  await run('npm', ['install', ...flags, ...packages], { cwd: place });
};

/** Of packages that are there already. */
export const loaderOf = (folder: string): Load => createRequire(join(placeOf(folder), 'package.json'));

/** Packages that are only measured against, in exactly these versions; undefined when they cannot be had. */
export const peers = async (
  folder: string,
  versions: Readonly<Record<string, string>>,
  say: (text: string) => void,
): Promise<Load | undefined> => {
  const packages = Object.entries(versions).map(([name, version]) => `${name}@${version}`);
  try {
    const found = await Promise.all(Object.keys(versions).map((name) => installedVersion(placeOf(folder), name)));
    if (Object.values(versions).some((version, index) => found[index] !== version)) {
      say(`installing ${packages.join(', ')} into the cache`);
      await install(placeOf(folder), packages);
    }
    return loaderOf(folder);
  } catch (error) {
    say(`${packages.join(', ')} cannot be installed: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
};

/** One such package. */
export const peer = async (name: string, version: string, say: (text: string) => void): Promise<unknown> =>
  (await peers('bench-peers', { [name]: version }, say))?.(name);
