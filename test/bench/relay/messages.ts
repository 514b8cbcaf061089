import { PostgresFeed } from '@attestry/event-store';
import { toMessage, type OutgoingMessage } from '@attestry/messaging';
import type { Pool } from 'pg';

/** Whose log it is, in the messages' attributes. */
export const SERVICE = 'evidence';
/** Messages a send, the relay's default. */
export const BATCH = 500;

/** Everything that the log holds as the relay would send it, and the position of the last. */
export const messagesOf = async (projector: Pool): Promise<{ messages: OutgoingMessage[]; last: string }> => {
  const feed = new PostgresFeed({ pool: projector });
  const messages: OutgoingMessage[] = [];
  for (let last = ''; ;) {
    const events = await feed.readRaw(last || undefined, 10_000);
    const position = events.at(-1)?.position;
    if (position === undefined) return { messages, last };
    messages.push(...events.map((event) => toMessage(event, SERVICE)));
    last = position;
  }
};
