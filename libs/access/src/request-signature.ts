import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { Unauthenticated } from './unauthenticated.js';

export const TIMESTAMP_HEADER = 'x-attestry-timestamp';
export const SIGNATURE_HEADER = 'x-attestry-signature';
export const MAX_SKEW_MS = 30_000;
const KEY_LENGTH = 32;

export interface SignedRequest {
  /** Secret of gateway and subgraphs, at least 32 characters. */
  readonly key: string;
  /** Name of the subgraph the request is meant for: a signature for one is worth nothing at another. */
  readonly subgraph: string;
  /** The bytes on the wire, before any parsing. */
  readonly body: string | Uint8Array;
}

export interface SignatureHeaders {
  readonly [TIMESTAMP_HEADER]: string;
  readonly [SIGNATURE_HEADER]: string;
}

const digest = ({ key, subgraph, body }: SignedRequest, timestamp: string): Buffer => {
  if (key.length < KEY_LENGTH) throw new Error(`The signing key needs at least ${KEY_LENGTH} characters.`);
  const hash = createHash('sha256').update(body).digest('hex');
  return createHmac('sha256', key).update(`${timestamp}\n${subgraph}\n${hash}`).digest();
};

/** Headers that let a subgraph see that the body came from its gateway, just now, for it. Real time, in milliseconds. */
export const signRequest = (request: SignedRequest, now: number = Date.now()): SignatureHeaders => {
  const timestamp = String(now);
  return { [TIMESTAMP_HEADER]: timestamp, [SIGNATURE_HEADER]: digest(request, timestamp).toString('hex') };
};

const single = (headers: Readonly<Record<string, unknown>>, name: string, pattern: RegExp): string => {
  const value = headers[name];
  if (typeof value !== 'string' || !pattern.test(value)) throw new Unauthenticated(`${name} missing or malformed`);
  return value;
};

/**
 * Throws `Unauthenticated` unless the headers (lower-case names, as Node gives them) carry a signature of these bytes
 * for this subgraph that is at most 30 seconds old or early. Within that window a captured request can be sent again:
 * commands are idempotent, and the network between gateway and subgraphs is private.
 */
export const verifySignedRequest = (
  request: SignedRequest,
  headers: Readonly<Record<string, unknown>>,
  now: number = Date.now(),
): void => {
  const timestamp = single(headers, TIMESTAMP_HEADER, /^\d{1,15}$/);
  const given = Buffer.from(single(headers, SIGNATURE_HEADER, /^[0-9a-f]{64}$/), 'hex');
  if (!timingSafeEqual(given, digest(request, timestamp))) throw new Unauthenticated('signature does not match');
  if (Math.abs(now - Number(timestamp)) > MAX_SKEW_MS) throw new Unauthenticated('signature outside its 30 seconds');
};
