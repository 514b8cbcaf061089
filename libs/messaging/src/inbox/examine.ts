import type { ForeignEvent } from '../cloud-events/foreign-event.js';
import { fromMessage, UnreadableMessage } from '../cloud-events/from-message.js';
import type { IncomingMessage } from '../kafka/kafka-port.js';
import { recordKey } from '../topics.js';

/** Throws (or rejects) with the reason when the type is unknown or the payload does not fit its schema. */
export type Accept = (type: string, data: unknown) => void | Promise<void>;

export interface Arrived {
  readonly message: IncomingMessage;
  readonly key: string;
  readonly event: ForeignEvent;
}

export interface Refused {
  readonly message: IncomingMessage;
  readonly key: string | undefined;
  readonly reason: string;
  readonly attempts: number;
}

export type Examined = Arrived | Refused;

export const isRefused = (examined: Examined): examined is Refused => 'reason' in examined;

/** Reads one message and asks whether it may come in. Never throws: what cannot come in is `Refused` with its reason. */
export const examine = async (
  topic: string,
  message: IncomingMessage,
  accept: Accept,
  attempts = 1,
): Promise<Examined> => {
  const key = message.key?.toString('utf8');
  try {
    const event = fromMessage(message);
    const expected = recordKey(event.tenant, event.stream);
    if (key !== expected) throw new UnreadableMessage('the record key is not tenant/stream');
    if (!topic.endsWith(`.${event.source}.events.v1`)) throw new UnreadableMessage(`${event.source} has another topic`);
    await accept(event.type, parse(event.dataText));
    return { message, key, event };
  } catch (error) {
    return { message, key, reason: error instanceof Error ? error.message : String(error), attempts };
  }
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw new UnreadableMessage('the payload is not JSON');
  }
};
