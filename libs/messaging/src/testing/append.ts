import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';

const APPEND = `select * from append_events('acme', $1, -2, $2, 'hash', clock_timestamp(), $3, $4, $5, $6, $7, $8)`;
const META = JSON.stringify({ actor: 'p-02', role: 'CM', commandId: 'c', correlationId: 'c', causationId: 'c' });

/** Appends `count` events to one stream in one command, as the application role; returns their ids. */
export const append = async (app: Pool, stream: string, count = 1, payload = '{"n":1}'): Promise<string[]> => {
  const ids = Array.from({ length: count }, () => randomUUID());
  const each = <T>(value: T): T[] => ids.map(() => value);
  const values = [each('EvidenceAccepted.v1'), each(payload), META, each(null), each(null)];
  await app.query(APPEND, [stream, randomUUID(), ids, ...values]);
  return ids;
};

/** `count` events over `streams` streams, written by eight writers at once. */
export const appendMany = async (app: Pool, count: number, streams = 40): Promise<Set<string>> => {
  const ids: string[] = [];
  let next = 0;
  const writer = async () => {
    while (next < count) ids.push(...(await append(app, `evidence-acme-${next++ % streams}`)));
  };
  await Promise.all(Array.from({ length: 8 }, writer));
  return new Set(ids);
};
