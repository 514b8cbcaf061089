import type { PoolClient } from 'pg';
import type { Document, Earlier, Touch, Version } from './fold-page.js';
import { documentKey, keyOfTouch, reachingBack } from './fold-page.js';
import type { BuildOf } from './reader-row.js';
import type { Key, VersionRow } from './write-documents.js';
import { keysOf, versionOf } from './write-documents.js';

/** What the facts of a page need of valid times before the current versions: one statement, and none when nothing is told late. */
export const readEarlier = async (
  client: Pick<PoolClient, 'query'>,
  build: BuildOf,
  page: readonly Touch[],
  stored: ReadonlyMap<string, Document>,
): Promise<Earlier> => {
  const back = new Map(reachingBack(page, stored).map((touch) => [keyOfTouch(touch), touch]));
  if (back.size === 0) return new Map();
  const { rows } = await client.query<Key & VersionRow>(
    `select distinct on (h.tenant, h.view, h.id, h.valid_from)
            h.tenant, h.view, h.id, h.ordinal, h.doc, h.valid_from, h.recorded_from
       from documents_history h
       join unnest($1::int[], $2::text[], $3::text[], $4::text[]) as k(build, tenant, view, id)
         on h.build = k.build and h.tenant = k.tenant and h.view = k.view and h.id = k.id
      order by h.tenant, h.view, h.id, h.valid_from, h.recorded_from desc`,
    keysOf(
      build,
      [...back.values()].map(({ fact, view, id }) => ({ tenant: fact.tenant, view: view.name, id })),
    ),
  );
  const earlier = new Map<string, Version[]>();
  for (const row of rows) {
    const [key, version] = [documentKey(row.tenant, row.view, row.id), versionOf(row)];
    const current = stored.get(key)?.current;
    if (current && version.validFrom < current.validFrom) earlier.set(key, [...(earlier.get(key) ?? []), version]);
  }
  return earlier;
};
