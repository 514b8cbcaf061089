import { describe, expect, it } from '@jest/globals';
import type { ReceivedRequest } from './request-signature.js';
import {
  MAX_SKEW_MS,
  SIGNATURE_HEADER,
  signRequest,
  TIMESTAMP_HEADER,
  verifySignedRequest,
} from './request-signature.js';

const request = { key: 'k'.repeat(32), subgraph: 'engagement', body: '{"query":"{ engagement { id } }"}' };
const now = 1_800_000_000_000;
const headers = signRequest(request, now);
const received: ReceivedRequest = {
  ...request,
  timestamp: headers[TIMESTAMP_HEADER],
  signature: headers[SIGNATURE_HEADER],
  now,
};

const refused: [name: string, change: Partial<ReceivedRequest>][] = [
  ['old timestamp', { now: now + MAX_SKEW_MS + 1 }],
  ['early timestamp', { now: now - MAX_SKEW_MS - 1 }],
  ['timestamp moved forward', { timestamp: String(now + 1) }],
  ['altered body', { body: request.body.replace('id', 'secret') }],
  ['empty body', { body: '' }],
  ['other subgraph', { subgraph: 'audit' }],
  ['other key', { key: 'x'.repeat(32) }],
  ['nothing', { signature: undefined, timestamp: undefined }],
  ['no signature', { signature: undefined }],
  ['no timestamp', { timestamp: undefined }],
  ['short signature', { signature: 'ab' }],
  ['timestamp that is no number', { timestamp: 'NaN' }],
];

describe('request signature', () => {
  it.each([0, MAX_SKEW_MS, -MAX_SKEW_MS])('is accepted %p ms later', (later) => {
    expect(verifySignedRequest({ ...received, now: now + later })).toBe(true);
  });

  it('covers bytes, however they are held', () => {
    expect(verifySignedRequest({ ...received, body: Buffer.from(request.body) })).toBe(true);
  });

  it.each(refused)('is refused: %s', (_name, change) => {
    expect(verifySignedRequest({ ...received, ...change })).toBe(false);
  });

  it('does not work with a key that can be guessed', () => {
    expect(() => signRequest({ ...request, key: '' })).toThrow('at least 32 characters');
  });
});
