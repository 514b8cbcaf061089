import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

export interface RunningProcess {
  readonly name: string;
  readonly pid: number;
  readonly log: string;
}

/** What `.attestry/run.json` holds: where a running stack is reached, and what `npm run token` needs. */
export interface RunFile {
  /** Of the supervisor. */
  readonly pid: number;
  readonly command: string;
  readonly startedAt: string;
  readonly state: 'starting' | 'running';
  readonly addresses: Readonly<Record<string, string>>;
  readonly processes: readonly RunningProcess[];
  readonly secrets: { readonly developmentClient: string };
}

export const readRun = (file: string): RunFile | undefined => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as RunFile;
  } catch {
    return undefined;
  }
};

export const writeRun = (file: string, run: RunFile): void => {
  mkdirSync(dirname(file), { recursive: true });
  const partial = `${file}.${process.pid}`;
  writeFileSync(partial, JSON.stringify(run, null, 2), { mode: 0o600 });
  renameSync(partial, file);
};

/** Removes the file if it is this process's own. */
export const removeRun = (file: string): void => {
  if (readRun(file)?.pid === process.pid) rmSync(file, { force: true });
};

/** The command line of a living process; nothing when it is gone. A recorded pid may since belong to a stranger. */
export const commandLineOf = (pid: number): string | undefined => {
  try {
    return execFileSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' }).trim() || undefined;
  } catch {
    return undefined;
  }
};

/** Whether the supervisor that wrote the file still runs. */
export const isRunning = (run: RunFile): boolean => commandLineOf(run.pid)?.includes('infra/local/dist/') ?? false;
