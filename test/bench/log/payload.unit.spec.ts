import { describe, expect, it } from '@jest/globals';
import { payload, PAYLOAD_BYTES, payloadTemplate, PLACE } from './payload.js';

describe('the event that is measured with', () => {
  it('has its size whatever its number', () => {
    for (const n of [0, 7, 999_999_999]) expect(Buffer.byteLength(JSON.stringify(payload(n)))).toBe(PAYLOAD_BYTES);
  });

  it('is the same bytes whether SQL or the client makes it', () => {
    expect(payloadTemplate().replace(PLACE, '0000000042')).toBe(JSON.stringify(payload(42)));
  });
});
