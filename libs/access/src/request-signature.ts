import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

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

export interface ReceivedRequest extends SignedRequest {
  /** Value of `x-attestry-timestamp`. */
  readonly timestamp: string | undefined;
  /** Value of `x-attestry-signature`. */
  readonly signature: string | undefined;
  /** Real time, in milliseconds. */
  readonly now: number;
}

/** What is signed of a request whose bytes are a stream: its head, in which the path names the digest that the bytes must have. */
export const signedHead = ({
  method,
  path,
  mediaType = '',
}: {
  readonly method: string;
  readonly path: string;
  readonly mediaType?: string;
}): string => [method, path, mediaType].join('\n');

/**
 * True when the signature is one of these bytes for this subgraph and at most 30 seconds old or early. Within that
 * window a captured request can be sent again: commands are idempotent, and the network between gateway and subgraphs
 * is private.
 */
export const verifySignedRequest = ({ timestamp = '', signature = '', now, ...request }: ReceivedRequest): boolean => {
  if (!/^\d{1,15}$/.test(timestamp) || !/^[0-9a-f]{64}$/.test(signature)) return false;
  if (Math.abs(now - Number(timestamp)) > MAX_SKEW_MS) return false;
  return timingSafeEqual(Buffer.from(signature, 'hex'), digest(request, timestamp));
};
