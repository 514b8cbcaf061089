import { randomUUID } from 'node:crypto';
import type { Appended, EventStore } from '@attestry/event-store';
import { EVENT_TYPE, metaOf, payload } from './payload.js';

export const LIVE_TENANT = 'live';
const STREAMS = 200;

/** Appends event number `n`, to one of many streams. */
export const appendLive = (store: EventStore, n: number): Promise<Appended> => {
  const commandId = randomUUID();
  return store.append({
    tenant: LIVE_TENANT,
    stream: `evidence-live-${n % STREAMS}`,
    expected: 'any',
    commandId,
    requestHash: 'b'.repeat(64),
    meta: metaOf(commandId),
    events: [{ type: EVENT_TYPE, data: payload(n) }],
  });
};
