import { setTimeout as sleep } from 'node:timers/promises';

/** Resolves when the check holds; rejects with `what` after the time allowed. */
export const until = async (what: string, check: () => boolean | Promise<boolean>, allowed = 30_000): Promise<void> => {
  for (const began = Date.now(); !(await check()); await sleep(20))
    if (Date.now() - began > allowed) throw new Error(`not within ${allowed} ms: ${what}`);
};
