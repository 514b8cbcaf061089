import type { EventMeta } from '@attestry/event-store';
import type { IncomingMessage } from '../kafka/kafka-port.js';
import type { ForeignEvent } from './foreign-event.js';
import { plainPosition } from './order-text.js';

/** The message is not an event as `toMessage` writes it. */
export class UnreadableMessage extends Error {
  override readonly name = 'UnreadableMessage';
}

const TYPE = /^com\.attestry\.([a-z][a-z0-9-]*)\.(.+)$/;
const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const POSITION = /^\d{1,20}:\d{1,20}$/;
const SEQUENCE = /^\d{1,10}$/;

/** Reads a message written by `toMessage`; throws `UnreadableMessage` naming the attribute that is missing or malformed. */
export const fromMessage = ({ value, headers }: Pick<IncomingMessage, 'value' | 'headers'>): ForeignEvent => {
  const attribute = (name: string, shape?: RegExp): string => {
    const text = headers[`ce_${name}`];
    if (text === undefined || text === '') throw new UnreadableMessage(`the attribute ${name} is missing`);
    if (shape && !shape.test(text)) throw new UnreadableMessage(`the attribute ${name} is malformed`);
    return text;
  };
  if (attribute('specversion') !== '1.0') throw new UnreadableMessage('the attribute specversion is not 1.0');
  const [, source = '', type = ''] = TYPE.exec(attribute('type', TYPE)) ?? [];
  if (value === null) throw new UnreadableMessage('the message has no payload');
  const validTo = headers['ce_validto'];
  return {
    id: attribute('id', UUID).toLowerCase(),
    tenant: attribute('tenant'),
    source,
    stream: attribute('subject'),
    revision: Number(attribute('sequence', SEQUENCE)),
    position: plainPosition(attribute('position', POSITION)),
    type,
    dataText: value.toString('utf8'),
    meta: metaOf(attribute, headers),
    recordedAt: instant(attribute('recordedtime'), 'recordedtime'),
    effectiveAt: instant(attribute('time'), 'time'),
    ...(validTo === undefined ? {} : { validTo: instant(validTo, 'validto') }),
  };
};

const metaOf = (
  attribute: (name: string) => string,
  { ce_command: command, ce_ruleset: ruleSet }: IncomingMessage['headers'],
): EventMeta => ({
  actor: attribute('authid'),
  role: attribute('role'),
  commandId: attribute('commandid'),
  correlationId: attribute('correlationid'),
  causationId: attribute('causationid'),
  ...(command === undefined ? {} : { command }),
  ...(ruleSet === undefined ? {} : { ruleSet: Number(ruleSet) }),
});

const instant = (text: string, name: string): string => {
  if (Number.isNaN(Date.parse(text))) throw new UnreadableMessage(`the attribute ${name} is not an instant`);
  return text;
};
