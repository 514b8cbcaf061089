import { createHash } from 'node:crypto';

/** Lower-hex SHA-256 of a text. */
export const textDigest = (text: string): string => createHash('sha256').update(text).digest('hex');
