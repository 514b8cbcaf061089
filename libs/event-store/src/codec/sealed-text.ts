import { createSecretKey, randomBytes } from 'node:crypto';
import type { Json } from '../event-store.js';
import type { ContentKey } from '../keystore/key-store.js';
import { newIv, open, seal } from '../keystore/wrapping.js';

/** Text as the log holds it: AES-256-GCM under the key `kid`; `ct` is cipher text and tag. Base64. */
export interface SealedText {
  readonly kid: string;
  readonly iv: string;
  readonly ct: string;
  readonly [field: string]: Json;
}

/** What readers see in place of text whose key was destroyed (ORG-7). */
export const ERASED_PERSON = 'erased person';
export const ERASED = '[erased]';

export const isSealed = (value: Json): value is SealedText =>
  value !== null &&
  typeof value === 'object' &&
  !Array.isArray(value) &&
  typeof value['kid'] === 'string' &&
  typeof value['iv'] === 'string' &&
  typeof value['ct'] === 'string';

/** Under a destroyed key the text is sealed for nobody: an erased person stays erased, and the writer need not know. */
export const sealText = ({ kid, key }: ContentKey, text: string, context: string): SealedText => {
  const iv = newIv();
  const sealed = seal(key ?? createSecretKey(randomBytes(32)), iv, Buffer.from(text), context);
  return { kid, iv: iv.toString('base64'), ct: sealed.toString('base64') };
};

export const openText = ({ key, owner }: ContentKey, { iv, ct }: SealedText, context: string): string => {
  if (!key) return owner === 'tenant' ? ERASED : ERASED_PERSON;
  return open(key, Buffer.from(iv, 'base64'), Buffer.from(ct, 'base64'), context).toString();
};
