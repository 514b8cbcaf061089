import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { root } from './paths.js';
import { commandLineOf, readRun } from './run-file.js';

const program = join(root, 'infra/local/dist/testing/little-stack.js');
const waits = 'setInterval(() => {}, 1000)';
const deaf = `process.on('SIGTERM', () => {}); ${waits}`;

interface Started {
  readonly process: ChildProcess;
  readonly output: () => string;
  readonly ended: Promise<number | null>;
  readonly running: Promise<void>;
}

let folder: string;
const all: ChildProcess[] = [];

const start = (script: string): Started => {
  const child = spawn(process.execPath, [program, folder, script]);
  all.push(child);
  let output = '';
  const running = Promise.withResolvers<void>();
  const read = (data: Buffer) => {
    output += data.toString();
    if (output.includes('running\n')) running.resolve();
  };
  child.stdout.on('data', read);
  child.stderr.on('data', read);
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return { process: child, output: () => output, ended, running: running.promise };
};

const childrenOf = (): number[] => readRun(join(folder, 'run.json'))?.processes.map(({ pid }) => pid) ?? [];
const living = (pids: readonly number[]): number => pids.filter((pid) => commandLineOf(pid)).length;

describe('the supervisor', () => {
  beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'little-'))));
  afterEach(async () => {
    const left = childrenOf();
    for (const child of all.splice(0)) child.kill('SIGKILL');
    for (const pid of left) if (commandLineOf(pid)) process.kill(pid, 'SIGKILL');
    await rm(folder, { recursive: true, force: true });
  });

  it('ends every child within ten seconds of SIGTERM, also one that does not listen, and exits with 0', async () => {
    const stack = start(deaf);
    await stack.running;
    const pids = childrenOf();
    expect(living(pids)).toBe(2);
    await sleep(1_000); // until the second child is deaf
    const before = Date.now();
    stack.process.kill('SIGTERM');
    expect(await stack.ended).toBe(0);
    expect(Date.now() - before).toBeGreaterThan(3_000);
    expect(Date.now() - before).toBeLessThan(10_000);
    expect(living(pids)).toBe(0);
    expect(existsSync(join(folder, 'run.json'))).toBe(false);
  });

  it('names a child that ended by itself, shows its last words, ends the rest and exits with 1', async () => {
    const stack = start(`setTimeout(() => { console.error('the disk is on fire'); process.exit(3); }, 1000)`);
    await stack.running;
    const pids = childrenOf();
    expect(await stack.ended).toBe(1);
    expect(stack.output()).toContain('other ended by itself (exit code 3)');
    expect(stack.output()).toContain('    the disk is on fire');
    expect(living(pids)).toBe(0);
  });

  it('refuses a second start on the same data while one runs (control: afterwards it starts)', async () => {
    const first = start(waits);
    await first.running;
    const second = start(waits);
    expect(await second.ended).toBe(1);
    expect(second.output()).toContain(`A stack runs already on this data (process ${first.process.pid}`);
    expect(living(childrenOf())).toBe(2);
    first.process.kill('SIGTERM');
    await first.ended;
    await start(waits).running;
  });

  it('clears away what a stack that was killed outright has left', async () => {
    const first = start(waits);
    await first.running;
    const pids = childrenOf();
    first.process.kill('SIGKILL');
    await first.ended;
    expect(living(pids)).toBe(2);
    const second = start(waits);
    await second.running;
    expect(second.output()).toContain('ending the 2 processes it left');
    expect(living(pids)).toBe(0);
  });
});
