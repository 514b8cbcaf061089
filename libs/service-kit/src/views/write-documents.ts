import type { PoolClient } from 'pg';
import type { Change, Document, Touch, Version } from './fold-page.js';
import { documentKey } from './fold-page.js';

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
  client: PoolClient,
  build: number,
  page: readonly Touch[],
): Promise<Map<string, Document>> => {
  const { rows } = await client.query<Row>(
    `select d.tenant, d.view, d.id, d.ordinal, d.doc, d.recorded_from
       from documents d join (select distinct * from unnest($2::text[], $3::text[], $4::text[])) as k(tenant, view, id)
         on d.build = $1 and d.tenant = k.tenant and d.view = k.view and d.id = k.id`,
    [build, page.map((t) => t.fact.tenant), page.map((t) => t.view.name), page.map((t) => t.id)],
  );
  return new Map(rows.map((row) => [documentKey(row.tenant, row.view, row.id), documentOf(row)]));
};

const documentOf = ({ tenant, view, id, ordinal, doc, recorded_from }: Row): Document => ({
  tenant,
  view,
  id,
  ordinal,
  current: { doc, recordedFrom: recorded_from.toISOString() },
});

interface Past extends Omit<Change, 'before' | 'versions'> {
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
    return [{ ...change, doc: version.doc, from: version.recordedFrom, to: next.recordedFrom }];
  });
};

const columns = (
  items: readonly { tenant: string; view: string; id: string; ordinal: string; doc: object }[],
): string[][] => [
  items.map((item) => item.tenant),
  items.map((item) => item.view),
  items.map((item) => item.id),
  items.map((item) => item.ordinal),
  items.map((item) => JSON.stringify(item.doc)),
];

const writePast = async (client: PoolClient, build: number, past: readonly Past[]): Promise<void> => {
  if (past.length === 0) return;
  await client.query(
    `insert into documents_history (build, tenant, view, id, ordinal, doc, recorded_from, recorded_to)
     select $1, * from unnest($2::text[], $3::text[], $4::text[], $5::bigint[], $6::jsonb[], $7::timestamptz[], $8::timestamptz[])`,
    [build, ...columns(past), past.map((p) => p.from), past.map((p) => p.to)],
  );
};

const writeCurrent = async (client: PoolClient, build: number, changes: readonly Change[]): Promise<void> => {
  const current = changes.flatMap((change) => {
    const last = change.versions.at(-1);
    return last?.doc ? [{ ...change, doc: last.doc, from: last.recordedFrom }] : [];
  });
  if (current.length === 0) return;
  await client.query(
    `insert into documents (build, tenant, view, id, ordinal, doc, recorded_from)
     select $1, * from unnest($2::text[], $3::text[], $4::text[], $5::bigint[], $6::jsonb[], $7::timestamptz[])
     on conflict (build, tenant, view, id) do update set doc = excluded.doc, recorded_from = excluded.recorded_from`,
    [build, ...columns(current), current.map((c) => c.from)],
  );
};

const removeGone = async (client: PoolClient, build: number, changes: readonly Change[]): Promise<void> => {
  const gone = changes.filter((change) => change.versions.at(-1)?.doc === undefined);
  if (gone.length === 0) return;
  await client.query(
    `delete from documents d using unnest($2::text[], $3::text[], $4::text[]) as k(tenant, view, id)
      where d.build = $1 and d.tenant = k.tenant and d.view = k.view and d.id = k.id`,
    [build, gone.map((c) => c.tenant), gone.map((c) => c.view), gone.map((c) => c.id)],
  );
};

export const writeDocuments = async (client: PoolClient, build: number, changes: readonly Change[]): Promise<void> => {
  await writePast(client, build, changes.flatMap(pastOf));
  await writeCurrent(client, build, changes);
  await removeGone(client, build, changes);
};
