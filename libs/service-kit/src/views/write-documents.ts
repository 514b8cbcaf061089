import type { PoolClient } from 'pg';
import type { Change, Document, Touch, Version } from './fold-page.js';
import { documentKey } from './fold-page.js';
import type { BuildOf } from './reader-row.js';

type Database = Pick<PoolClient, 'query'>;

interface Row {
  tenant: string;
  view: string;
  id: string;
  ordinal: string;
  doc: object;
  recorded_from: Date;
}

/** The stored documents that a page touches, read in one statement. */
export const readDocuments = async (
  client: Database,
  build: BuildOf,
  page: readonly Touch[],
): Promise<Map<string, Document>> => {
  const { rows } = await client.query<Row>(
    `select d.tenant, d.view, d.id, d.ordinal, d.doc, d.recorded_from
       from documents d
       join (select distinct * from unnest($1::int[], $2::text[], $3::text[], $4::text[])) as k(build, tenant, view, id)
         on d.build = k.build and d.tenant = k.tenant and d.view = k.view and d.id = k.id`,
    keysOf(
      build,
      page.map(({ fact, view, id }) => ({ tenant: fact.tenant, view: view.name, id })),
    ),
  );
  return new Map(rows.map((row) => [documentKey(row.tenant, row.view, row.id), documentOf(row)]));
};

interface Key {
  readonly tenant: string;
  readonly view: string;
  readonly id: string;
}

/** Columns of a primary key: build, organization, view, id. */
const keysOf = (build: BuildOf, keys: readonly Key[]): [number[], string[], string[], string[]] => [
  keys.map(({ view }) => build(view)),
  keys.map(({ tenant }) => tenant),
  keys.map(({ view }) => view),
  keys.map(({ id }) => id),
];

const documentOf = ({ tenant, view, id, ordinal, doc, recorded_from }: Row): Document => ({
  tenant,
  view,
  id,
  current: { doc, ordinal, recordedFrom: recorded_from.toISOString() },
});

interface Past extends Omit<Change, 'before' | 'versions'> {
  readonly ordinal: string;
  readonly doc: object;
  readonly from: string;
  readonly to: string;
}

/** Versions that a change makes past. A version that lasted no time was never to be seen and is not kept. */
const pastOf = (change: Change): Past[] => {
  const all: Version[] = change.before ? [change.before, ...change.versions] : [...change.versions];
  return all.flatMap((version, index) => {
    const next = all[index + 1];
    if (!next || !version.doc || version.recordedFrom === next.recordedFrom) return [];
    const { doc, ordinal, recordedFrom: from } = version;
    return [{ ...change, doc, ordinal, from, to: next.recordedFrom }];
  });
};

const columns = (
  build: BuildOf,
  items: readonly (Key & { readonly ordinal: string; readonly doc: object })[],
): (number[] | string[])[] => [
  ...keysOf(build, items),
  items.map((item) => item.ordinal),
  items.map((item) => JSON.stringify(item.doc)),
];

const writePast = async (client: Database, build: BuildOf, past: readonly Past[]): Promise<void> => {
  if (past.length === 0) return;
  await client.query(
    `insert into documents_history (build, tenant, view, id, ordinal, doc, recorded_from, recorded_to)
     select * from unnest($1::int[], $2::text[], $3::text[], $4::text[], $5::bigint[], $6::jsonb[], $7::timestamptz[], $8::timestamptz[])`,
    [...columns(build, past), past.map((p) => p.from), past.map((p) => p.to)],
  );
};

const writeCurrent = async (client: Database, build: BuildOf, changes: readonly Change[]): Promise<void> => {
  const current = changes.flatMap((change) => {
    const last = change.versions.at(-1);
    return last?.doc ? [{ ...change, doc: last.doc, ordinal: last.ordinal, from: last.recordedFrom }] : [];
  });
  if (current.length === 0) return;
  await client.query(
    `insert into documents (build, tenant, view, id, ordinal, doc, recorded_from)
     select * from unnest($1::int[], $2::text[], $3::text[], $4::text[], $5::bigint[], $6::jsonb[], $7::timestamptz[])
     on conflict (build, tenant, view, id)
     do update set ordinal = excluded.ordinal, doc = excluded.doc, recorded_from = excluded.recorded_from`,
    [...columns(build, current), current.map((c) => c.from)],
  );
};

const removeGone = async (client: Database, build: BuildOf, changes: readonly Change[]): Promise<void> => {
  const gone = changes.filter((change) => change.versions.at(-1)?.doc === undefined);
  if (gone.length === 0) return;
  await client.query(
    `delete from documents d using unnest($1::int[], $2::text[], $3::text[], $4::text[]) as k(build, tenant, view, id)
      where d.build = k.build and d.tenant = k.tenant and d.view = k.view and d.id = k.id`,
    keysOf(build, gone),
  );
};

/** Of each change only the versions that it makes past. */
export const writePastOf = (client: Database, build: BuildOf, changes: readonly Change[]): Promise<void> =>
  writePast(client, build, changes.flatMap(pastOf));

export const writeDocuments = async (client: Database, build: BuildOf, changes: readonly Change[]): Promise<void> => {
  await writePastOf(client, build, changes);
  await writeCurrent(client, build, changes);
  await removeGone(client, build, changes);
};
