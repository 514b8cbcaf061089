import type { Condition } from './seen-by.js';

/** Bounds of a text field (an instant or a day); a document without the field does not fit. */
interface Bound {
  readonly field: string;
  readonly value: string;
}

/**
 * Filter over documents: `match` is JSON containment, `anyOf` asks whether a text or array field holds one of the values. By the
 * fields `bucket`, `day`, `dueAt` and `validTo`, which hold texts, documents of now are found with an index; by others each of the
 * read model is looked at.
 */
export interface Filter {
  readonly match?: Readonly<Record<string, unknown>>;
  readonly anyOf?: { readonly field: string; readonly values: readonly string[] };
  /** Documents whose field is not later than the value. */
  readonly upTo?: Bound;
  /** The same, not earlier than the value. */
  readonly from?: Bound;
}

/** Columns in which the database keeps fields beside the document, each with an index. */
const COLUMNS: Readonly<Record<string, string>> = {
  bucket: 'bucket',
  day: 'day',
  dueAt: 'due_at',
  validTo: 'valid_to',
};

/** What a reader selects besides, so that these fields are asked of columns. */
export const COLUMNS_READ = Object.values(COLUMNS).join(', ');

/** The same of versions, which have no such columns: by the document. */
export const fieldsOf = (doc: string): string =>
  Object.entries(COLUMNS)
    .map(([field, column]) => `${doc} ->> '${field}' as ${column}`)
    .join(', ');

const columnOf = (field: string): string | undefined => (Object.hasOwn(COLUMNS, field) ? COLUMNS[field] : undefined);

/** The condition of a filter and its values, whose first one has the number `first`. */
export const filterSql = ({ match, anyOf, upTo, from }: Filter, first: number): Condition => {
  const values: unknown[] = [];
  const value = (one: unknown): string => `$${first - 1 + values.push(one)}`;
  const text = (field: string): string => columnOf(field) ?? `doc ->> ${value(field)}::text`;
  const parts: string[] = [];
  if (match) parts.push(`doc @> ${value(JSON.stringify(match))}::jsonb`);
  if (anyOf) {
    const among = `${value(anyOf.values)}::text[]`;
    const column = columnOf(anyOf.field);
    const field = column ?? `${value(anyOf.field)}::text`;
    parts.push(
      column ? `${column} = any(${among})` : `(doc -> ${field} ?| ${among} or doc ->> ${field} = any(${among}))`,
    );
  }
  if (upTo) parts.push(`${text(upTo.field)} <= ${value(upTo.value)}`);
  if (from) parts.push(`${text(from.field)} >= ${value(from.value)}`);
  return { sql: ['true', ...parts].join(' and '), values };
};
