import { createRequire } from 'node:module';

interface RequestQueue {
  throttleCheckTimeoutId: NodeJS.Timeout | null;
  readonly throttledUntil: number;
  readonly pending: readonly unknown[];
  checkPendingRequests(): void;
  scheduleCheckPendingRequests(): void;
}

const CHECK_PENDING_MS = 10;

/**
 * kafkajs 2.2.4 arms a timer after every answer even when nothing waits, with `-1 - Date.now()` milliseconds: Node 24
 * warns (`TimeoutNegativeWarning`, kafkajs issue 1751), and since Node turns it into 1 ms and the timer arms itself again,
 * each connection wakes a thousand times a second for ever. Here it is armed only while requests wait.
 */
export function armTimersOnlyWhenNeeded(): void {
  const load = createRequire(import.meta.url);
  const { prototype } = load('kafkajs/src/network/requestQueue/index.js') as { prototype: RequestQueue };
  prototype.scheduleCheckPendingRequests = function (this: RequestQueue) {
    const throttled = this.throttledUntil - Date.now();
    if (this.throttleCheckTimeoutId !== null || (throttled <= 0 && this.pending.length === 0)) return;
    this.throttleCheckTimeoutId = setTimeout(
      () => {
        this.throttleCheckTimeoutId = null;
        this.checkPendingRequests();
      },
      throttled > 0 ? throttled : CHECK_PENDING_MS,
    );
  };
}
