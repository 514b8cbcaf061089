import type { At } from './view.js';

const LIVE = `live as (select coalesce((builds ->> $2)::int, build) as build from readers where name = 'projector')`;
const MINE = 'build = (select build from live) and tenant = $1 and view = $2';

/** Of each document the current version, or the one that was current at an instant: whatever the facts say of later valid times too. */
const RECORDED = `
  select id, ordinal, doc from documents
   where ${MINE} and ($3::timestamptz is null or recorded_from <= $3)
  union all
  select id, ordinal, doc from documents_history
   where $3::timestamptz is not null and ${MINE}
     and recorded_from <= $3 and recorded_to > $3`;

/**
 * Of each document what holds at a valid instant by what was recorded until an instant, or until now: of the last valid time
 * reached the version recorded last.
 */
const valid = (instant: string): string => `
  select distinct on (id) id, ordinal, doc from (
    select id, ordinal, doc, valid_from, recorded_from from documents where ${MINE}
    union all
    select id, ordinal, doc, valid_from, recorded_from from documents_history where ${MINE}
  ) as version
   where valid_from <= ${instant} and ($3::timestamptz is null or recorded_from <= $3)
   order by id, valid_from desc, recorded_from desc`;

export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** Reads documents at both instants; of `values` $1 is the organization, $2 the view, $3 the recorded instant, further ones as in `where`. */
export const seenAt = ({ validAt }: Pick<At, 'validAt'>, where: string, values: readonly unknown[]): Statement => {
  const seen = validAt === undefined ? RECORDED : valid(`$${values.length + 1}::timestamptz`);
  return {
    text: `with ${LIVE}, seen as (${seen}) select id, ordinal, doc from seen where doc is not null and ${where}`,
    values: validAt === undefined ? values : [...values, validAt],
  };
};
