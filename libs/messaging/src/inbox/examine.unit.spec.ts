import { describe, expect, it } from '@jest/globals';
import { toMessage } from '../cloud-events/to-message.js';
import { anEvent } from '../testing/events.js';
import { examine, isRefused } from './examine.js';

const TOPIC = 'attestry.evidence.events.v1';
const travelled = (over: Parameters<typeof anEvent>[0] = {}, service = 'evidence') => {
  const { key, value, headers } = toMessage(anEvent(over), service);
  return { offset: '7', key: Buffer.from(key), value: Buffer.from(value), headers };
};
const reason = async (
  message: ReturnType<typeof travelled>,
  accept: Parameters<typeof examine>[2] = () => undefined,
) => {
  const examined = await examine(TOPIC, message, accept);
  return isRefused(examined) ? examined.reason : undefined;
};

describe('examining a message', () => {
  it('lets a sound event in, after its type and parsed payload were shown to `accept`', async () => {
    const seen: unknown[] = [];
    const message = travelled({ type: 'EvidenceAccepted.v1', data: '{"a":1}' });
    expect(await reason(message, (type, data) => void seen.push([type, data]))).toBeUndefined();
    expect(seen).toEqual([['EvidenceAccepted.v1', { a: 1 }]]);
  });

  it('refuses a payload that is not JSON', async () => {
    expect(await reason(travelled({ data: '{' }))).toBe('the payload is not JSON');
  });

  it('refuses what `accept` throws or rejects, with its reason', async () => {
    const no = new Error('unknown type Foo.v9');
    const throws = () => {
      throw no;
    };
    expect(await reason(travelled(), throws)).toBe(no.message);
    expect(await reason(travelled(), () => Promise.reject(no))).toBe(no.message);
  });

  it('refuses an event of one service on the topic of another', async () => {
    expect(await reason(travelled({}, 'risk'))).toBe('risk has another topic');
  });

  it('refuses a record key that is not its stream, for order holds by key', async () => {
    expect(await reason({ ...travelled(), key: Buffer.from('acme/other') })).toBe(
      'the record key is not tenant/stream',
    );
  });

  it('refuses bytes that are no event at all', async () => {
    const message = { offset: '1', key: null, value: Buffer.from([0xff, 0x00]), headers: {} };
    expect(isRefused(await examine(TOPIC, message, () => undefined))).toBe(true);
  });
});
