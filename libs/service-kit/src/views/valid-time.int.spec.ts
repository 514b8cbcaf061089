import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EventFeed, RecordedEvent } from '@attestry/event-store';
import { logPool } from '@attestry/event-store';
import { testDatabase } from '@attestry/testing';
import fc from 'fast-check';
import type { Pool } from 'pg';
import { rebuild, unchanged } from '../rebuild/rebuild.js';
import { Progress } from './progress.js';
import { projectPage } from './projector.js';
import { readerRow } from './reader-row.js';
import type { AnyView, At } from './view.js';
import { Views } from './views.js';

interface Doc {
  readonly told: string;
}

/** Everything a document was told, in the order it was told; `x` leaves no document, `same` changes nothing. */
const told = {
  name: 'told',
  on: ['EvidenceAccepted.v1'],
  key: ({ data }: RecordedEvent) => data['evidenceId'] as string,
  fold: (doc: Doc | undefined, { data }: RecordedEvent): Doc | undefined => {
    const word = data['word'] as string;
    return word === 'x' ? undefined : word === 'same' ? doc : { told: `${doc?.told ?? ''}${word}` };
  },
} as unknown as AnyView & { readonly fold: (doc: never, fact: never, id: string) => Doc | undefined };

interface Said {
  readonly id: string;
  readonly word: string;
  readonly recorded: number;
  readonly effective: number;
}

const DAYS = 6;
const day = (number: number): string => `2026-01-0${number}T00:00:00.000Z`;
const factsOf = (tenant: string, said: readonly Said[]): RecordedEvent[] =>
  said.map(({ id, word, recorded, effective }, index) => ({
    ...{
      id: `${index}`,
      tenant,
      stream: 's',
      revision: index,
      position: `5:${index + 1}`,
      type: 'EvidenceAccepted.v1',
    },
    ...{ data: { evidenceId: id, word }, recordedAt: day(recorded), effectiveAt: day(effective) },
    meta: { actor: 'p', role: 'SYS', commandId: 'c', correlationId: 'c', causationId: 'c' },
  }));

/** What 4.14 says: the facts recorded until r that hold at v, in the order they were recorded. */
const believed = (said: readonly Said[], id: string, valid: number, recorded: number): string | undefined =>
  said
    .filter((one) => one.id === id && one.recorded <= recorded && one.effective <= valid)
    .reduce<string | undefined>((doc, { word }) => {
      if (word === 'same') return doc;
      return word === 'x' ? undefined : `${doc ?? ''}${word}`;
    }, undefined);

/** Facts as a log has them: recorded one after the other, each holding from any day. */
const log = fc
  .array(
    fc.record({
      id: fc.constantFrom('a', 'b'),
      word: fc.constantFrom('1', '2', '3', 'x', 'same'),
      recorded: fc.integer({ min: 1, max: DAYS }),
      effective: fc.integer({ min: 1, max: DAYS }),
    }),
    { maxLength: 9 },
  )
  .map((said) => said.sort((a, b) => a.recorded - b.recorded));

let database: Awaited<ReturnType<typeof testDatabase>>;
let app: Pool;
let projector: Pool;
let views: Views;
let runs = 0;

beforeAll(async () => {
  database = await testDatabase('kit');
  app = logPool({ connectionString: database.appUrl, max: 2 });
  projector = logPool({ connectionString: database.projectorUrl, max: 4 });
  views = new Views(app, new Progress(app, { readWaitMs: 100 }, { name: 'evidence', listens: [] }));
});
afterAll(async () => {
  await Promise.all([app.end(), projector.end()]);
  await database.drop();
});

const project = async (facts: readonly RecordedEvent[], size: number): Promise<void> => {
  const client = await projector.connect();
  for (let from = 0; from < facts.length; from += size) {
    const row = await readerRow(projector, 'projector');
    await projectPage(client, { ...row, name: 'projector' }, [told], facts.slice(from, from + size));
  }
  client.release();
};

/** An organization of its own for each log. */
const remembered = async (said: readonly Said[], pageSize: number) => {
  const tenant = `acme${(runs += 1)}`;
  await project(factsOf(tenant, said), pageSize);
  return async (valid?: number, recorded?: number) => {
    const at: At = {
      ...{ tenant, ...(valid ? { validAt: day(valid) } : {}) },
      ...(recorded ? { asOf: day(recorded) } : {}),
    };
    const docs = await views.many(told, ['a', 'b'], at);
    return ['a', 'b'].map((id) => docs.get(id)?.told);
  };
};

describe('documents in valid time (domain 4.14)', () => {
  it('are what the facts recorded until r and holding at v add up to, wherever the pages of the log end', async () => {
    await fc.assert(
      fc.asyncProperty(log, fc.integer({ min: 1, max: 4 }), async (said, pageSize) => {
        const read = await remembered(said, pageSize);
        for (let valid = 1; valid <= DAYS; valid += 1)
          for (const recorded of [1, 2, 4, DAYS])
            expect(await read(valid, recorded)).toEqual(['a', 'b'].map((id) => believed(said, id, valid, recorded)));
      }),
      { numRuns: 40, seed: 414 },
    );
  });

  it('without a valid instant are what was recorded, things announced for later among them', async () => {
    await fc.assert(
      fc.asyncProperty(log, fc.integer({ min: 1, max: 4 }), async (said, pageSize) => {
        const read = await remembered(said, pageSize);
        for (let recorded = 1; recorded <= DAYS; recorded += 1)
          expect(await read(undefined, recorded)).toEqual(['a', 'b'].map((id) => believed(said, id, DAYS, recorded)));
      }),
      { numRuns: 20, seed: 414 },
    );
  });

  it('a correction counts from when it holds, and only for who asks after it was recorded', async () => {
    const read = await remembered(
      [
        { id: 'a', word: '1', recorded: 1, effective: 1 },
        { id: 'a', word: '2', recorded: 5, effective: 3 },
      ],
      1,
    );
    const [before, after] = [
      [2, 4],
      [4, 6],
    ] as const;
    expect([
      [await read(before[0], before[1]), await read(before[0], after[1])],
      [await read(after[0], before[1]), await read(after[0], after[1])],
    ]).toEqual([
      [
        ['1', undefined],
        ['1', undefined],
      ],
      [
        ['1', undefined],
        ['12', undefined],
      ],
    ]);
  });

  it('each page of a list costs one statement, and lists nothing that did not hold', async () => {
    const tenant = `acme${(runs += 1)}`;
    const said = ['a', 'b', 'c'].map((id, index) => ({ id, word: '1', recorded: 4, effective: index + 1 }));
    await project(factsOf(tenant, said), 10);
    const page = await views.page(told, { tenant, validAt: day(2) }, {}, { first: 1 });
    expect([page.items.map(({ id }) => id), page.hasNextPage]).toEqual([['a'], true]);
    const after = page.items[0]?.cursor ?? '';
    const next = await views.page(told, { tenant, validAt: day(2) }, {}, { first: 5, after });
    expect([next.items.map(({ id }) => id), next.hasNextPage]).toEqual([['b'], false]);
  });

  it('a rebuild gives the same versions', async () => {
    for (const table of ['documents', 'documents_history', 'readers']) await projector.query(`delete from ${table}`);
    const said = fc.sample(log, { seed: 7, numRuns: 30 });
    const facts = said
      .flatMap((one, index) => factsOf(`org${index}`, one))
      .map((fact, index) => ({ ...fact, position: `5:${index + 1}` }));
    await project(facts, 3);
    const feed: EventFeed = {
      read: (after, limit) => {
        const from = after === undefined ? 0 : Number(after.split(':')[1]);
        return Promise.resolve(facts.slice(from, from + Math.min(limit, 11)));
      },
      wait: () => Promise.resolve(),
    };
    const rebuilt = await rebuild({ pool: projector, feed, reader: 'projector', views: [told] });
    expect([rebuilt.facts, unchanged(rebuilt)]).toEqual([facts.length, true]);
  });
});
