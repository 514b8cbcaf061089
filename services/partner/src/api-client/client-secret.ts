import { createHash, randomBytes } from 'node:crypto';

const BYTES = 32;

/** A secret and what is kept of it. It is random, 256 bits: a plain digest tells nobody anything. */
export interface ClientSecret {
  readonly secret: string;
  /** Lower-hex SHA-256. */
  readonly digest: string;
}

export const digestOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

export const newClientSecret = (): ClientSecret => {
  const secret = `ask_${randomBytes(BYTES).toString('base64url')}`;
  return { secret, digest: digestOf(secret) };
};
