import { randomBytes } from 'node:crypto';

/** A topic prefix nobody else uses. */
export const freshPrefix = (): string => `t${randomBytes(5).toString('hex')}`;
