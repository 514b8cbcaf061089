import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Starts the compiled worker of this folder and waits until it works. */
export const startWorkerChild = async (...args: readonly string[]): Promise<ChildProcess> => {
  const program = fileURLToPath(new URL('../../dist/testing/worker-child.js', import.meta.url));
  if (!existsSync(program)) throw new Error(`${program} is missing: build first, as "npm test" does.`);
  const child = fork(program, [...args], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'], execArgv: [] });
  const gone = once(child, 'exit').then(() => Promise.reject(new Error('the worker ended before it worked')));
  gone.catch(() => undefined);
  await Promise.race([once(child, 'message'), gone]);
  return child;
};

/** SIGKILL, and gone when it resolves. */
export const kill = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
};
