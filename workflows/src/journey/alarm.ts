import type { Instant } from '@attestry/soc2/calendar';
import { toMs } from '@attestry/soc2/calendar';
import { CancellationScope, isCancellation, sleep } from '@temporalio/workflow';

/** One timer that stays set while its instant stays: a fact that changes nothing costs no timer. */
export const createAlarm = (ring: () => void) => {
  let current: { readonly at: Instant; readonly scope: CancellationScope } | undefined;
  const wait = async (at: Instant): Promise<void> => {
    await sleep(Math.max(1, toMs(at) - Date.now()));
    current = undefined;
    ring();
  };
  const set = (at: Instant | undefined): void => {
    if (current?.at === at) return;
    current?.scope.cancel();
    current = undefined;
    if (at === undefined) return;
    const scope = new CancellationScope();
    current = { at, scope };
    void scope
      .run(() => wait(at))
      .catch((error: unknown) => {
        if (!isCancellation(error)) throw error;
      });
  };
  return { set };
};
