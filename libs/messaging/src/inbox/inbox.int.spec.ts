import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { toMessage } from '../cloud-events/to-message.js';
import type { IncomingMessage } from '../kafka/kafka-port.js';
import { anEvent } from '../testing/events.js';
import type { MessagingDatabase } from '../testing/database.js';
import { messagingDatabase } from '../testing/database.js';
import type { Accept } from './examine.js';
import { examine } from './examine.js';
import { discardParked, listParked } from './parked.js';
import { replayParked } from './replay.js';
import { HELD } from './sort-batch.js';
import { storeOrPark } from './store-or-park.js';

const TOPIC = 'attestry.evidence.events.v1';
const knows: Accept = (type) => {
  if (type !== 'EvidenceAccepted.v1') throw new Error(`unknown type ${type}`);
};
const at = (offset: number, stream: string, over: Parameters<typeof anEvent>[0] = {}): IncomingMessage => {
  const { key, value, headers } = toMessage(anEvent({ stream, revision: offset, ...over }), 'evidence');
  return { offset: String(offset), key: Buffer.from(key), value: Buffer.from(value), headers };
};

describe('the inbox', () => {
  let database: MessagingDatabase;
  beforeAll(async () => void (database = await messagingDatabase()), 60_000);
  afterAll(() => database.close());

  const take = async (partition: number, messages: IncomingMessage[]) => {
    const examined = await Promise.all(messages.map((message) => examine(TOPIC, message, knows)));
    return storeOrPark(database.projector, TOPIC, partition, examined);
  };
  const revisions = async (stream: string): Promise<number[]> => {
    const sql = 'select revision from inbox where stream = $1 order by tx, position';
    const { rows } = await database.projector.query<{ revision: number }>(sql, [stream]);
    return rows.map(({ revision }) => revision);
  };
  const parked = async (stream: string) => listParked(database.projector, { key: `acme/${stream}` });

  it('takes a batch in as it came, payload byte for byte', async () => {
    const data = '{ "b":1,  "a" : "é" }';
    await take(0, [at(0, 'a', { data, validTo: '2027-01-01T00:00:00Z' })]);
    const sql = `select data::text, source, source_position, tenant, meta, valid_to from inbox where stream = 'a'`;
    const { rows } = await database.projector.query(sql);
    expect(rows).toEqual([
      {
        data,
        source: 'evidence',
        source_position: '700:1',
        tenant: 'acme',
        meta: { actor: 'p-02', role: 'CM', commandId: 'c', correlationId: 'c', causationId: 'c' },
        valid_to: new Date('2027-01-01T00:00:00Z'),
      },
    ]);
  });

  it('takes each event once', async () => {
    await take(0, [at(0, 'b'), at(1, 'b')]);
    await take(0, [at(0, 'b'), at(1, 'b'), at(2, 'b')]);
    expect(await revisions('b')).toEqual([0, 1, 2]);
  });

  it('keeps the order of a stream when two members hold the partition for a moment', async () => {
    const messages = Array.from({ length: 300 }, (_, offset) => at(offset, `c${offset % 3}`));
    const batches = Array.from({ length: 30 }, (_, index) => messages.slice(index * 10, index * 10 + 10));
    const member = async (from: number) => {
      for (const batch of batches.slice(from)) await take(1, batch);
    };
    await Promise.all([member(0), member(0), member(0)]);
    for (const stream of ['c0', 'c1', 'c2']) {
      const seen = await revisions(stream);
      expect(seen).toHaveLength(100);
      expect(seen).toEqual([...seen].sort((x, y) => x - y));
    }
  });

  it('would turn a stream round without the lock first (control)', async () => {
    const insert = `insert into inbox (id, tenant, source, source_position, stream, revision, type, data, meta, recorded_at,
      effective_at) values (gen_random_uuid(), 'acme', 'evidence', '1:1', 'control', $1, 'T.v1', '{}', '{}', now(), now())`;
    const slow = await database.projector.connect();
    await slow.query('begin');
    await slow.query('select pg_current_xact_id()');
    await database.projector.query(insert, [0]);
    await slow.query(insert, [1]);
    await slow.query('commit');
    slow.release();
    expect(await revisions('control')).toEqual([1, 0]);
  });

  it('parks a poison event with its reason, holds its stream, and the rest flows', async () => {
    const stored = await take(2, [at(0, 'd'), at(1, 'd', { type: 'Foo.v9' }), at(2, 'd'), at(3, 'e')]);
    expect(stored.received).toBe(2);
    expect([await revisions('d'), await revisions('e')]).toEqual([[0], [3]]);
    expect((await parked('d')).map(({ offset, reason }) => [offset, reason])).toEqual([
      ['1', 'unknown type Foo.v9'],
      ['2', HELD],
    ]);
    await take(2, [at(4, 'd'), at(5, 'e')]);
    expect([await revisions('d'), await revisions('e')]).toEqual([[0], [3, 5]]);
  });

  it('lets parked events in, in the order of their stream, once they are accepted', async () => {
    const ids = (await parked('d')).map(({ id }) => id).slice(0, 1);
    expect(await replayParked(database.projector, knows, ids)).toEqual({ replayed: 0, parked: 3 });
    expect(await replayParked(database.projector, () => undefined, ids)).toEqual({ replayed: 3, parked: 0 });
    expect(await revisions('d')).toEqual([0, 1, 2, 4]);
    expect(await parked('d')).toEqual([]);
    await take(2, [at(6, 'd')]);
    expect(await revisions('d')).toEqual([0, 1, 2, 4, 6]);
  });

  it('lets a stream go on after its poison event was given up', async () => {
    await take(3, [at(0, 'f', { type: 'Foo.v9' }), at(1, 'f'), at(2, 'f', { type: 'Foo.v9' }), at(3, 'f')]);
    const ids = (await parked('f')).map(({ id }) => id);
    expect(await discardParked(database.projector, ids.slice(0, 1), 'a test wrote it')).toBe(1);
    expect(await replayParked(database.projector, knows, ids)).toEqual({ replayed: 1, parked: 2 });
    expect(await revisions('f')).toEqual([1]);
  });

  it('changes nothing when all is delivered again, whatever was parked, replayed or given up', async () => {
    const messages = [8, 9, 10, 11, 12].map((offset) => at(offset, 'i', offset % 2 ? { type: 'Foo.v9' } : {}));
    await take(5, messages);
    const [first, second] = await parked('i');
    await discardParked(database.projector, [first?.id ?? ''], 'a test wrote it');
    await replayParked(database.projector, knows, [second?.id ?? '']);
    const before = [await revisions('i'), (await parked('i')).map(({ offset }) => offset)];
    expect(before).toEqual([
      [8, 10],
      ['11', '12'],
    ]);
    await take(5, messages);
    expect([await revisions('i'), (await parked('i')).map(({ offset }) => offset)]).toEqual(before);
  });

  it('parks what the database refuses, and bytes that are no event', async () => {
    const garbage = { offset: '9', key: Buffer.from('x\0y'), value: Buffer.from([0xff, 0, 1]), headers: { odd: '\0' } };
    const refused = at(1, 'g', { tenant: 'ac\0me' });
    const stored = await take(4, [at(0, 'g'), refused, garbage, at(2, 'h')]);
    expect([stored.received, stored.parked.length]).toEqual([2, 2]);
    expect([await revisions('g'), await revisions('h')]).toEqual([[0], [2]]);
    const waiting = await listParked(database.projector, { topic: TOPIC, limit: 1_000 });
    expect(waiting.filter(({ partition }) => partition === 4)).toHaveLength(2);
  });

  it('is closed to the application role, parked payloads included', async () => {
    await expect(database.app.query('select * from parked_events')).rejects.toThrow('permission denied');
    await expect(
      database.app.query(`select receive_events('t', 0, '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}',
      '{}', '{}', '{}', '{}', false)`),
    ).rejects.toThrow('permission denied');
  });
});
