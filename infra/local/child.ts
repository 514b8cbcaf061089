import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { enter, isClosing } from './children.js';

export interface ChildOptions {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly logFile: string;
  /** Servers stop after the programs that use them. */
  readonly tier?: Tier;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly cwd?: string;
  readonly uid?: number;
  readonly gid?: number;
  /** False for one whose end is nobody's business but its starter's. */
  readonly watched?: boolean;
  /** What ends it cleanly; SIGTERM unless told. */
  readonly stopSignal?: NodeJS.Signals;
  readonly onLine?: (line: string) => void;
}

export type Tier = 'program' | 'server';

export interface Exit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

export interface Child {
  readonly name: string;
  /** How it was started, to start another one like it. */
  readonly options: ChildOptions;
  readonly tier: Tier;
  readonly watched: boolean;
  readonly pid: number;
  readonly logFile: string;
  /** Settles when the process is gone, for whatever reason. */
  readonly exited: Promise<Exit>;
  /** The last lines it wrote, newest last. */
  readonly tail: () => readonly string[];
  /** True once `stop` was called: its exit is then no crash. */
  readonly stopping: () => boolean;
  readonly stop: (signal?: NodeJS.Signals, graceMs?: number) => Promise<Exit>;
}

const keptLines = 40;

const collect = (child: ChildProcess, options: ChildOptions): string[] => {
  mkdirSync(dirname(options.logFile), { recursive: true });
  const log = createWriteStream(options.logFile, { flags: 'a' });
  const lines: string[] = [];
  const read = (stream: Readable | null) => {
    if (!stream) return;
    createInterface({ input: stream }).on('line', (line) => {
      log.write(line + '\n');
      if (lines.push(line) > keptLines) lines.shift();
      options.onLine?.(line);
    });
  };
  read(child.stdout);
  read(child.stderr);
  child.once('close', () => log.end());
  return lines;
};

const launch = (options: ChildOptions): ChildProcess => {
  const { command, args, cwd, uid, gid } = options;
  const identity = uid === undefined || gid === undefined ? {} : { uid, gid };
  const folder = cwd ? { cwd } : {};
  const env = { ...process.env, ...options.env };
  return spawn(command, args, { ...identity, ...folder, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
};

const ended = (child: ChildProcess, name: string): Promise<Exit> => {
  const exit = new Promise<Exit>((resolve, reject) => {
    child.once('error', (error) => reject(new Error(`${name} did not start: ${error.message}`)));
    child.once('close', (code, signal) => resolve({ code, signal }));
  });
  exit.catch(() => undefined);
  return exit;
};

/**
 * Starts a process in a group of its own, so a Ctrl-C in the terminal reaches only the supervisor, which stops its
 * children in order.
 */
export const startChild = async (options: ChildOptions): Promise<Child> => {
  if (isClosing()) throw new Error(`${options.name} is not started any more: everything is being stopped.`);
  const { name, logFile, tier = 'server', stopSignal = 'SIGTERM', watched = true } = options;
  const spawned = launch(options);
  const exited = ended(spawned, name);
  if (spawned.pid === undefined) await exited;
  const lines = collect(spawned, options);
  let stopping = false;
  const stop = async (signal: NodeJS.Signals = stopSignal, graceMs = 5_000): Promise<Exit> => {
    stopping = true;
    spawned.kill(signal);
    const killer = setTimeout(() => spawned.kill('SIGKILL'), graceMs);
    return exited.finally(() => clearTimeout(killer));
  };
  const child: Child = {
    name,
    options,
    tier,
    watched,
    pid: spawned.pid ?? 0,
    logFile,
    exited,
    tail: () => lines,
    stopping: () => stopping,
    stop,
  };
  enter(child);
  return child;
};
