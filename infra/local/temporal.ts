import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { startChild, type Child } from './child.js';
import { listening } from './net.js';
import { cache } from './paths.js';
import type { Progress } from './phase.js';
import { requireGo } from './prerequisites.js';
import { whenReady } from './ready.js';
import { runCommand, which } from './run-command.js';

const version = '1.5.1';
const module = `github.com/temporalio/cli/cmd/temporal@v${version}`;

export interface TemporalOptions {
  readonly port: number;
  readonly uiPort: number;
  readonly file: string;
  readonly logFile: string;
}

/** The `temporal` program: from the PATH, else from the cache, else built once with Go. */
export const temporalBinary = async (progress: Progress): Promise<string> => {
  const onPath = await which('temporal');
  if (onPath) return onPath;
  const cached = join(cache(), `temporal-${version}`, 'temporal');
  if (!existsSync(cached)) await install(cached, progress);
  return cached;
};

const install = async (target: string, progress: Progress): Promise<void> => {
  await requireGo();
  const partial = `${dirname(target)}.${process.pid}`;
  await mkdir(partial, { recursive: true });
  progress.say(`building ${module} with Go, once`);
  const onOutput = (text: string) =>
    progress.say(`${text.trim().split('\n').at(-1)} (building with Go, once, takes some minutes)`);
  const result = await runCommand('go', ['install', module], { env: { GOBIN: partial }, onOutput });
  if (result.code !== 0) {
    await rm(partial, { recursive: true, force: true });
    const end = result.output.split('\n').slice(-10).join('\n');
    throw new Error(`Go could not build ${module} (put "temporal" on the PATH, or set TEMPORAL_ADDRESS):\n${end}`);
  }
  await rm(dirname(target), { recursive: true, force: true });
  await rename(partial, dirname(target));
};

/** Starts the development server on its file, with its UI. */
export const startTemporal = async (binary: string, options: TemporalOptions): Promise<Child> => {
  await mkdir(dirname(options.file), { recursive: true });
  const places = ['--ip', '127.0.0.1', '--port', String(options.port), '--ui-port', String(options.uiPort)];
  const storage = [
    '--db-filename',
    options.file,
    '--sqlite-pragma',
    'journal_mode=WAL',
    '--sqlite-pragma',
    'synchronous=NORMAL',
  ];
  const args = ['server', 'start-dev', ...places, ...storage, '--log-level', 'warn'];
  const child = await startChild({
    name: 'temporal',
    command: binary,
    args,
    logFile: options.logFile,
    stopSignal: 'SIGINT',
  });
  return whenReady(child, listening(options.port, 60_000), 60_000);
};
