import { createHmac } from 'node:crypto';

const canonical = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(canonical);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined && part !== null);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, canonical(part)]));
};

/** What is asked of whom: the id and the expected revision are not part of it. */
export interface Request {
  readonly tenant: string;
  /** Name of the command. */
  readonly name: string;
  readonly input: object;
}

/**
 * Lower-hex HMAC-SHA-256 of a command, by which a repeated one is recognised. With a plain digest whoever reads the table of
 * commands could try names and addresses until one fits; with the key of the service they cannot, nor see that two
 * organizations asked the same.
 */
export const requestHash = (key: string, { tenant, name, input }: Request): string => {
  const payload = { ...input, commandId: undefined, expectedRevision: undefined };
  return createHmac('sha256', key)
    .update(JSON.stringify([tenant, name, canonical(payload)]))
    .digest('hex');
};
