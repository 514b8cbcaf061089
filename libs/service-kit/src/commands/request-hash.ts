import { createHash } from 'node:crypto';

const canonical = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(canonical);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined && part !== null);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, canonical(part)]));
};

/** Lower-hex SHA-256 of a command's name and payload; the id and the expected revision are not part of it. */
export const requestHash = (name: string, input: object): string => {
  const payload = { ...input, commandId: undefined, expectedRevision: undefined };
  return createHash('sha256')
    .update(JSON.stringify([name, canonical(payload)]))
    .digest('hex');
};
