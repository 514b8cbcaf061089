import type { Static, TSchema } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';
import type { Problem } from './problem.js';
import type { Row } from './read-rows.js';

export interface Entry<Fields> {
  readonly line: number;
  readonly fields: Fields;
}

const fieldOf = (path: string): string => path.slice(1).replaceAll('/', '.');

/** The first fault of each field; the schema's own description says what is asked. */
const faultsOf = (schema: TSchema, { line, fields }: Row): Problem[] => {
  const seen = new Map<string, Problem>();
  for (const { path, schema: part, message } of Value.Errors(schema, fields)) {
    const field = fieldOf(path);
    const parent = field.split('.')[0] ?? field;
    const reason = part.description ?? `${message.charAt(0).toLowerCase()}${message.slice(1)}.`;
    if (!seen.has(parent)) seen.set(parent, { line, field, reason });
  }
  return [...seen.values()];
};

/** Entries that fit the schema of their kind of file, and what is wrong with the others. */
export const checkRows = <Schema extends TSchema>(
  schema: Schema,
  rows: readonly Row[],
): { readonly entries: readonly Entry<Static<Schema>>[]; readonly problems: readonly Problem[] } => {
  const problems = rows.flatMap((row) => faultsOf(schema, row));
  return { entries: problems.length > 0 ? [] : rows, problems };
};

/** The same value in two entries: a fault of the later one. */
export const repeated = (
  entries: readonly { readonly line: number; readonly key: string }[],
  field: string,
): Problem[] => {
  const first = new Map<string, number>();
  return entries.flatMap(({ line, key }) => {
    const before = first.get(key);
    first.set(key, before ?? line);
    return before === undefined ? [] : [{ line, field, reason: `${key} is in line ${before} already.` }];
  });
};
