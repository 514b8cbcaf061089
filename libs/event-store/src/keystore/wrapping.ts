import type { KeyObject } from 'node:crypto';
import { createCipheriv, createDecipheriv, createSecretKey, randomBytes } from 'node:crypto';

const CIPHER = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** The key that wraps all others: 32 bytes as 64 hexadecimal digits or as Base64 (`KEYSTORE_MASTER_KEY`). */
export const masterKey = (text: string): KeyObject => {
  const bytes = /^[0-9a-f]{64}$/i.test(text) ? Buffer.from(text, 'hex') : Buffer.from(text, 'base64');
  if (bytes.length !== 32)
    throw new Error('KEYSTORE_MASTER_KEY must be 32 bytes, as 64 hexadecimal digits or as Base64.');
  return createSecretKey(bytes);
};

/** `iv | cipher text | tag`; opens only with the same `context`. */
export const seal = (key: KeyObject, iv: Buffer, clear: Buffer, context: string): Buffer => {
  const cipher = createCipheriv(CIPHER, key, iv).setAAD(Buffer.from(context));
  return Buffer.concat([cipher.update(clear), cipher.final(), cipher.getAuthTag()]);
};

export const open = (key: KeyObject, iv: Buffer, sealed: Buffer, context: string): Buffer => {
  const decipher = createDecipheriv(CIPHER, key, iv, { authTagLength: TAG_BYTES }).setAAD(Buffer.from(context));
  decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
  return Buffer.concat([decipher.update(sealed.subarray(0, -TAG_BYTES)), decipher.final()]);
};

export const newIv = (): Buffer => randomBytes(IV_BYTES);

export const wrap = (master: KeyObject, key: KeyObject, context: string): Buffer => {
  const iv = newIv();
  return Buffer.concat([iv, seal(master, iv, key.export(), context)]);
};

export const unwrap = (master: KeyObject, wrapped: Buffer, context: string): KeyObject =>
  createSecretKey(open(master, wrapped.subarray(0, IV_BYTES), wrapped.subarray(IV_BYTES), context));
