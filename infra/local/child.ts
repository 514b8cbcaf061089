import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

export interface ChildOptions {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly logFile: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly cwd?: string;
  readonly uid?: number;
  readonly gid?: number;
  readonly onLine?: (line: string) => void;
}

export interface Exit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

export interface Child {
  readonly name: string;
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

const living = new Set<Child>();

/** Stops whatever was started and has not ended: nothing outlives the process that started it. */
export const stopEverything = async (): Promise<void> => {
  await Promise.allSettled([...living].map((child) => child.stop('SIGTERM')));
};

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

const ended = (child: ChildProcess, options: ChildOptions): Promise<Exit> =>
  new Promise((resolve, reject) => {
    child.once('error', (error) => reject(new Error(`${options.name} did not start: ${error.message}`)));
    child.once('close', (code, signal) => resolve({ code, signal }));
  });

/**
 * Starts a process in a group of its own, so a Ctrl-C in the terminal reaches only the supervisor, which stops its
 * children in order.
 */
export const startChild = async (options: ChildOptions): Promise<Child> => {
  const { command, args, cwd, uid, gid } = options;
  const identity = uid === undefined || gid === undefined ? {} : { uid, gid };
  const env = { ...process.env, ...options.env };
  const spawned = spawn(command, args, {
    ...identity,
    ...(cwd ? { cwd } : {}),
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exited = ended(spawned, options);
  exited.catch(() => undefined);
  if (spawned.pid === undefined) await exited;
  const pid = spawned.pid!;
  const lines = collect(spawned, options);
  let stopping = false;
  const stop = async (signal: NodeJS.Signals = 'SIGTERM', graceMs = 8_000): Promise<Exit> => {
    stopping = true;
    spawned.kill(signal);
    const killer = setTimeout(() => spawned.kill('SIGKILL'), graceMs);
    return exited.finally(() => clearTimeout(killer));
  };
  const child: Child = {
    name: options.name,
    pid,
    logFile: options.logFile,
    exited,
    tail: () => lines,
    stopping: () => stopping,
    stop,
  };
  living.add(child);
  void exited.finally(() => living.delete(child)).catch(() => undefined);
  return child;
};

/** Resolves when the child wrote a line that matches; rejects with its last words when it ended first or in time did not. */
export const lineWritten = async (
  start: (onLine: (line: string) => void) => Promise<Child>,
  pattern: RegExp,
  timeoutMs: number,
): Promise<Child> => {
  const seen = Promise.withResolvers<void>();
  const child = await start((line) => pattern.test(line) && seen.resolve());
  const timer = setTimeout(
    () => seen.reject(new Error(failure(child, `was not ready after ${timeoutMs / 1000} s`))),
    timeoutMs,
  );
  const gone = child.exited.then((exit) => seen.reject(new Error(failure(child, `ended (${describeExit(exit)})`))));
  gone.catch(() => undefined);
  try {
    await seen.promise;
  } catch (error) {
    if (!child.stopping()) void child.stop('SIGKILL');
    throw error;
  } finally {
    clearTimeout(timer);
  }
  return child;
};

export const describeExit = (exit: Exit): string => (exit.signal ? `signal ${exit.signal}` : `exit code ${exit.code}`);

const failure = (child: Child, what: string): string =>
  [
    `${child.name} ${what}. Its last lines (all in ${child.logFile}):`,
    ...child
      .tail()
      .slice(-15)
      .map((line) => '    ' + line),
  ].join('\n');
