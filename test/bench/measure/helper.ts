import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { pinHelper } from './pin.js';

/** A process beside the one under test. */
export interface Helper {
  /** Tells it to stop; resolves with what it has to say. */
  stop(): Promise<unknown>;
}

/** Starts a program of the benchmarks and waits until it is ready. */
export const startHelper = async (program: string, args: readonly string[]): Promise<Helper> => {
  const child = fork(fileURLToPath(new URL(`../${program}`, import.meta.url)), args, { serialization: 'advanced' });
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  const failed = once(child, 'exit').then(([code]) => {
    process.off('exit', kill);
    throw new Error(`${program} ended with ${String(code)} before it was asked to.`);
  });
  failed.catch(() => undefined);
  await Promise.race([once(child, 'message'), failed]);
  pinHelper(child.pid);
  return {
    stop: async () => {
      const said = once(child, 'message');
      child.send('stop');
      const [message] = (await Promise.race([said, failed])) as unknown[];
      return message;
    },
  };
};
