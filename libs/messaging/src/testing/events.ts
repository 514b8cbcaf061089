import { createHash } from 'node:crypto';
import type { RawEvent } from '@attestry/event-store';

/** A valid UUID that depends on the text alone. */
export const idOf = (text: string): string => {
  const hex = createHash('sha256').update(text).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

/** A recorded event as the log gives it to the relay. */
export const anEvent = (over: Partial<RawEvent> = {}): RawEvent => {
  const { stream = 'evidence-acme-1', revision = 0 } = over;
  return {
    id: idOf(`${stream}/${revision}`),
    tenant: 'acme',
    stream,
    revision,
    position: `700:${revision + 1}`,
    type: 'EvidenceAccepted.v1',
    data: '{"n":1}',
    meta: JSON.stringify({ actor: 'p-02', role: 'CM', commandId: 'c', correlationId: 'c', causationId: 'c' }),
    recordedAt: '2026-03-01T10:00:00.123456Z',
    effectiveAt: '2026-03-01T10:00:00.123456Z',
    ...over,
  };
};
