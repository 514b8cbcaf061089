import { COLUMNS_READ, fieldsOf } from './filter.js';
import type { At } from './view.js';

const LIVE = `live as (select coalesce((builds ->> $2)::int, build) as build from readers where name = 'projector')`;
const MINE = 'build = (select build from live) and tenant = $1 and view = $2';

/** Of each document the current version, or the one that was current at an instant: whatever the facts say of later valid times too. */
const RECORDED = `
  select id, ordinal, doc, ${COLUMNS_READ} from documents
   where ${MINE} and ($3::timestamptz is null or recorded_from <= $3)
  union all
  select id, ordinal, doc, ${fieldsOf('doc')} from documents_history
   where $3::timestamptz is not null and ${MINE}
     and recorded_from <= $3 and recorded_to > $3`;

const CURRENT = `select id, ordinal, doc, ${COLUMNS_READ} from documents where ${MINE} and $3::timestamptz is null`;

/**
 * Of each document what holds at a valid instant by what was recorded until an instant, or until now: of the last valid time
 * reached the version recorded last. That is the current version where it is reached, for no other is of a later valid time;
 * else one look into the primary key of the past ones, however many there are.
 */
const valid = (instant: string): string => {
  const reached = (version: string): string =>
    `${version}.valid_from <= ${instant} and ($3::timestamptz is null or ${version}.recorded_from <= $3)`;
  return `
  select d.id, version.ordinal, version.doc, ${fieldsOf('version.doc')} from documents d cross join lateral (
    select d.ordinal, d.doc where ${reached('d')}
    union all
    (select h.ordinal, h.doc from documents_history h
      where not (${reached('d')})
        and h.build = d.build and h.tenant = d.tenant and h.view = d.view and h.id = d.id and ${reached('h')}
      order by h.valid_from desc, h.recorded_from desc limit 1)
  ) as version
   where ${MINE}`;
};

export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

const seenIn = ({ asOf, validAt }: Pick<At, 'asOf' | 'validAt'>, next: number): string => {
  if (validAt !== undefined) return valid(`$${next}::timestamptz`);
  return asOf === undefined ? CURRENT : RECORDED;
};

/** Reads documents at both instants; of `values` $1 is the organization, $2 the view, $3 the recorded instant, further ones as in `where`. */
export const seenAt = (at: Pick<At, 'asOf' | 'validAt'>, where: string, values: readonly unknown[]): Statement => ({
  text: `with ${LIVE}, seen as (${seenIn(at, values.length + 1)}) select id, ordinal, doc from seen where doc is not null and ${where}`,
  values: at.validAt === undefined ? values : [...values, at.validAt],
});
