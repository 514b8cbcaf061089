import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { At } from '@attestry/service-kit';
import { Reasons } from '../why/reasons.js';
import { canBeFound, keyOf } from './log-fact.js';
import type { LogUnderTest } from './log-under-test.examples.js';
import { acme, logUnderTest } from './log-under-test.examples.js';
import { Story } from './story.examples.js';

let stand: LogUnderTest;
const story = new Story();
const test = { testId: 'tst-1', auditId: 'aud-1' };
const ids = [`id-${'x'.repeat(197)}`, 'CC6.1', '2026-03-01', 'a'.repeat(64), 'PR 12', '#12', '1042', 'two words'];
const item = (itemKey: string) =>
  story.tell('TestItemRecorded.v1', 'test-*-tst-1', { ...test, itemKey, evidenceIds: [] });
const items = ids.map(item);

beforeAll(async () => {
  stand = await logUnderTest();
  await stand.record(story.facts);
});
afterAll(() => stand.close());

describe('what the log is looked up by', () => {
  it('ids, codes and numbers of a fact, and none of its words, digests and dates; the code says the same', async () => {
    const { rows } = await stand.projector.query<{ key: string }>(
      `select key from mentions where tenant = 'acme' and key like 'TestItemRecorded.v1/%'`,
    );
    const noted = new Set(rows.map(({ key }) => key));
    const found = ids.filter((value) => noted.has(keyOf('TestItemRecorded.v1', value)));
    expect(found).toEqual(ids.filter(canBeFound));
    expect(found).toEqual([ids[0], 'CC6.1', '1042']);
  });

  it('Q27 an item whose key has spaces is found by its test all the same (control: one that was not tested is not)', async () => {
    const limits = { depth: 1, facts: 20 };
    const asked = (key: string) =>
      new Reasons(stand.log).why({ fact: { kind: 'SAMPLED_ITEM', id: 'tst-1', key } }, acme, limits);
    for (const [index, key] of ids.entries())
      expect((await asked(key)).facts.map(({ fact }) => fact.id)).toEqual([items[index]?.id]);
    await expect(asked('PR 13')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('an answer says when there is more than was asked for, also when the reader may know none of it', async () => {
    const asks = [{ key: keyOf('TestItemRecorded.v1', 'tst-1') }];
    const counts = async (most: number, at: At) =>
      (await stand.log.source(at).find(asks, most)).map(({ facts, cut }) => [facts.length, cut]);
    expect(await counts(3, acme)).toEqual([[3, true]]);
    expect(await counts(ids.length, acme)).toEqual([[ids.length, false]]);
    const none = { engagements: [], audits: [] };
    expect(await counts(3, { ...acme, sight: { ...none, engaged: none, ended: none } })).toEqual([[0, true]]);
  });

  it('each look is answered by the index of the keys alone', async () => {
    const { rows } = await stand.projector.query<{ indexdef: string }>(
      `select indexdef from pg_indexes where tablename in ('mentions', 'events') and indexname in ('mentions_pkey', 'events_by_id')`,
    );
    expect(rows.map(({ indexdef }) => indexdef)).toEqual([expect.stringMatching(/INCLUDE \(recorded_at\)$/)]);
  });
});
