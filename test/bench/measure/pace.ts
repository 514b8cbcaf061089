import { setTimeout as pause } from 'node:timers/promises';

/** Milliseconds since the epoch, comparable between processes of one machine. */
export const instant = (): number => performance.timeOrigin + performance.now();

/** Begins `perSecond` calls a second, whether earlier ones are done or not, until the signal; resolves when all are done. */
export const paced = async (
  perSecond: number,
  until: AbortSignal,
  call: (n: number) => Promise<unknown>,
): Promise<number> => {
  const began = performance.now();
  const open = new Set<Promise<unknown>>();
  let made = 0;
  while (!until.aborted) {
    const due = Math.floor(((performance.now() - began) / 1_000) * perSecond);
    for (; made < due; made += 1) {
      const one = call(made).finally(() => open.delete(one));
      open.add(one);
    }
    await pause(1);
  }
  await Promise.all(open);
  return made;
};
