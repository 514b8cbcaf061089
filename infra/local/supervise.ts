import { crash, killEverything, livingChildren, stopEverything } from './children.js';
import { phase } from './phase.js';

/** Ended from outside, which is no failure. */
export class Interrupted extends Error {
  constructor(readonly signal: NodeJS.Signals) {
    super(`stopped by ${signal}`);
  }
}

const impatientAfterMs = 1_500;

/** Rejects at the first Ctrl-C or SIGTERM; a second one, later, ends everything at once. */
export const interruption = (): Promise<never> => {
  const { promise, reject } = Promise.withResolvers<never>();
  let first: number | undefined;
  const onSignal = (signal: NodeJS.Signals) => {
    // A terminal sends Ctrl-C to this process and to npm, which sends it on: that is one wish, not two.
    if (first !== undefined && Date.now() - first > impatientAfterMs) killEverything();
    first ??= Date.now();
    reject(new Interrupted(signal));
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal);
  promise.catch(() => undefined);
  return promise;
};

/**
 * Runs something that starts children, and stops them all whatever happens. Returns the exit code: 0 when it was
 * interrupted, what `run` returned when it ended, 1 when it failed.
 */
export const supervised = async (
  run: () => Promise<number>,
  cleanUp: () => void = () => undefined,
): Promise<number> => {
  const stopped = interruption();
  try {
    return await Promise.race([run(), stopped, crash()]);
  } catch (error) {
    if (error instanceof Interrupted) return 0;
    process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  } finally {
    if (livingChildren().length > 0) await phase('Stopping everything', () => stopEverything());
    cleanUp();
  }
};
