import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Starts a program of this folder, as it was built, in a process of its own. */
export const startChild = (name: string, args: readonly string[]): ChildProcess => {
  const program = fileURLToPath(new URL(`../../dist/testing/${name}.js`, import.meta.url));
  if (!existsSync(program)) throw new Error(`${program} is missing: build first, as "npm test" does.`);
  return fork(program, args, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'], execArgv: [] });
};

/** Resolves when the child says `word`; rejects when it ends first. */
export const said = (child: ChildProcess, word: string): Promise<void> =>
  new Promise((resolve, reject) => {
    child.on('message', (message) => message === word && resolve());
    child.once('exit', (code, signal) =>
      reject(new Error(`the child ended (${code ?? signal}) before it said ${word}`)),
    );
  });

/** SIGKILL, and gone when it resolves. */
export const kill = async (child: ChildProcess): Promise<void> => {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
};
