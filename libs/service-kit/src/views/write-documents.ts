import type { PoolClient } from 'pg';
import type { Change, Document, Touch, Version } from './fold-page.js';
import { documentKey } from './fold-page.js';
import { pastOf } from './past.js';
import type { Past } from './past.js';
import type { BuildOf } from './reader-row.js';

type Database = Pick<PoolClient, 'query'>;

export interface Key {
  readonly tenant: string;
  readonly view: string;
  readonly id: string;
}

export interface VersionRow {
  ordinal: string;
  doc: object | null;
  recorded_from: Date;
  valid_from: Date;
}

/** The stored documents that a page touches, read in one statement. */
export const readDocuments = async (
  client: Database,
  build: BuildOf,
  page: readonly Touch[],
): Promise<Map<string, Document>> => {
  const keys = page.map(({ fact, view, id }) => ({ tenant: fact.tenant, view: view.name, id }));
  const { rows } = await client.query<Key & VersionRow>({
    name: 'read documents',
    text: `select d.tenant, d.view, d.id, d.ordinal, d.doc, d.recorded_from, d.valid_from
       from documents d
       join (select distinct * from unnest($1::int[], $2::text[], $3::text[], $4::text[])) as k(build, tenant, view, id)
         on d.build = k.build and d.tenant = k.tenant and d.view = k.view and d.id = k.id`,
    values: keysOf(build, keys),
  });
  return new Map(rows.map((row) => [documentKey(row.tenant, row.view, row.id), documentOf(row)]));
};

/** Columns of a primary key: build, organization, view, id. */
export const keysOf = (build: BuildOf, keys: readonly Key[]): [number[], string[], string[], string[]] => [
  keys.map(({ view }) => build(view)),
  keys.map(({ tenant }) => tenant),
  keys.map(({ view }) => view),
  keys.map(({ id }) => id),
];

export const versionOf = ({ ordinal, doc, recorded_from, valid_from }: VersionRow): Version => ({
  validFrom: valid_from.toISOString(),
  recordedFrom: recorded_from.toISOString(),
  ordinal,
  doc: doc ?? undefined,
});

const documentOf = ({ tenant, view, id, ordinal, doc, recorded_from, valid_from }: Key & VersionRow): Document => ({
  tenant,
  view,
  id,
  current: versionOf({ ordinal, doc, recorded_from, valid_from }),
});

const columns = (build: BuildOf, items: readonly (Key & Version)[]): (number[] | (string | null)[])[] => [
  ...keysOf(build, items),
  items.map((item) => item.ordinal),
  items.map(({ doc }) => (doc ? JSON.stringify(doc) : null)),
  items.map((item) => item.validFrom),
  items.map((item) => item.recordedFrom),
];

const writePast = async (client: Database, build: BuildOf, past: readonly Past[]): Promise<void> => {
  if (past.length === 0) return;
  await client.query({
    name: 'write past documents',
    text: `insert into documents_history (build, tenant, view, id, ordinal, doc, valid_from, recorded_from, recorded_to)
     select * from unnest($1::int[], $2::text[], $3::text[], $4::text[], $5::bigint[], $6::jsonb[], $7::timestamptz[], $8::timestamptz[], $9::timestamptz[])
     on conflict (build, tenant, view, id, valid_from, recorded_from)
     do update set ordinal = excluded.ordinal, doc = excluded.doc, recorded_to = excluded.recorded_to`,
    values: [...columns(build, past), past.map(({ recordedTo }) => recordedTo)],
  });
};

const writeCurrent = async (client: Database, build: BuildOf, changes: readonly Change[]): Promise<void> => {
  const current = changes.flatMap((change) => {
    const last = change.versions.at(-1);
    return last ? [{ ...change, ...last }] : [];
  });
  if (current.length === 0) return;
  await client.query({
    name: 'write documents',
    text: `insert into documents (build, tenant, view, id, ordinal, doc, valid_from, recorded_from)
     select * from unnest($1::int[], $2::text[], $3::text[], $4::text[], $5::bigint[], $6::jsonb[], $7::timestamptz[], $8::timestamptz[])
     on conflict (build, tenant, view, id)
     do update set ordinal = excluded.ordinal, doc = excluded.doc, valid_from = excluded.valid_from,
       recorded_from = excluded.recorded_from`,
    values: columns(build, current),
  });
};

/** Of each change only the versions that it makes past. */
export const writePastOf = (client: Database, build: BuildOf, changes: readonly Change[]): Promise<void> =>
  writePast(client, build, changes.flatMap(pastOf));

export const writeDocuments = async (client: Database, build: BuildOf, changes: readonly Change[]): Promise<void> => {
  await writePastOf(client, build, changes);
  await writeCurrent(client, build, changes);
};
