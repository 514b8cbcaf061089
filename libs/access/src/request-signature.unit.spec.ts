import { describe, expect, it } from '@jest/globals';
import {
  MAX_SKEW_MS,
  SIGNATURE_HEADER,
  signRequest,
  TIMESTAMP_HEADER,
  verifySignedRequest,
} from './request-signature.js';
import { Unauthenticated } from './unauthenticated.js';

const key = 'k'.repeat(32);
const body = '{"query":"{ engagement { id } }"}';
const request = { key, subgraph: 'engagement', body };
const now = 1_800_000_000_000;
const headers = { ...signRequest(request, now) };

const refused: [name: string, check: () => void][] = [
  ['old timestamp', () => verifySignedRequest(request, headers, now + MAX_SKEW_MS + 1)],
  ['early timestamp', () => verifySignedRequest(request, headers, now - MAX_SKEW_MS - 1)],
  [
    'timestamp moved forward',
    () => verifySignedRequest(request, { ...headers, [TIMESTAMP_HEADER]: String(now + 1) }, now),
  ],
  ['altered body', () => verifySignedRequest({ ...request, body: body.replace('id', 'secret') }, headers, now)],
  ['other subgraph', () => verifySignedRequest({ ...request, subgraph: 'audit' }, headers, now)],
  ['other key', () => verifySignedRequest({ ...request, key: 'x'.repeat(32) }, headers, now)],
  ['no headers', () => verifySignedRequest(request, {}, now)],
  ['no signature', () => verifySignedRequest(request, { ...headers, [SIGNATURE_HEADER]: undefined }, now)],
  ['no timestamp', () => verifySignedRequest(request, { ...headers, [TIMESTAMP_HEADER]: undefined }, now)],
  ['short signature', () => verifySignedRequest(request, { ...headers, [SIGNATURE_HEADER]: 'ab' }, now)],
  ['signature twice', () => verifySignedRequest(request, { ...headers, [SIGNATURE_HEADER]: ['a', 'b'] }, now)],
  ['timestamp that is no number', () => verifySignedRequest(request, { ...headers, [TIMESTAMP_HEADER]: 'NaN' }, now)],
];

describe('request signature', () => {
  it.each([0, MAX_SKEW_MS, -MAX_SKEW_MS])('is accepted %p ms later', (later) => {
    expect(() => verifySignedRequest(request, headers, now + later)).not.toThrow();
  });

  it('covers bytes, however they are held', () => {
    expect(() => verifySignedRequest({ ...request, body: Buffer.from(body) }, headers, now)).not.toThrow();
  });

  it.each(refused)('is refused: %s', (_name, check) => {
    expect(check).toThrow(Unauthenticated);
  });

  it('does not work with a key that can be guessed', () => {
    expect(() => signRequest({ ...request, key: '' })).toThrow('at least 32 characters');
  });
});
