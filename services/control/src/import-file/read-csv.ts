import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import type { Problem } from './problem.js';
import type { Layout, Read, Row } from './read-rows.js';

interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

const OPTIONS = { bom: true, info: true, trim: true, skip_empty_lines: true, relax_column_count: true } as const;

const headerProblems = (header: readonly string[], { columns, optional }: Layout, line: number): Problem[] => [
  ...header.filter((name) => !columns.includes(name)).map((name) => ({ line, field: name, reason: 'is no column.' })),
  ...header
    .filter((name, index) => header.indexOf(name) < index)
    .map((name) => ({ line, field: name, reason: 'is there twice.' })),
  ...columns
    .filter((name) => !optional.includes(name) && !header.includes(name))
    .map((name) => ({ line, field: name, reason: 'is missing in the first line, which names the columns.' })),
];

/** An empty cell is a field that is not there; a list is parted by spaces or semicolons. */
const fieldsOf = (header: readonly string[], cells: readonly string[], { lists }: Layout): Row['fields'] => {
  const named = header.map((name, index) => [name, cells[index] ?? ''] as const).filter(([, cell]) => cell !== '');
  return Object.fromEntries(
    named.map(([name, cell]) => [
      name,
      lists.includes(name) ? cell.split(/[\s;]+/).filter((part) => part !== '') : cell,
    ]),
  );
};

const startOf = (rows: readonly Parsed[], index: number): number => {
  const { info, record } = rows[index] ?? { info: { lines: 1 }, record: [] };
  const breaks = record.reduce((count, cell) => count + cell.split(/\r\n|\r|\n/).length - 1, 0);
  return info.lines - breaks;
};

const withHeader = (parsed: readonly Parsed[], layout: Layout): Read => {
  const header = parsed[0]?.record ?? [];
  const problems = parsed.length === 0 ? [] : headerProblems(header, layout, startOf(parsed, 0));
  const rows = parsed.slice(1).map(({ record }, index) => ({ record, line: startOf(parsed, index + 1) }));
  const uneven = rows.filter(({ record }) => record.length !== header.length);
  return {
    rows: rows.map(({ record, line }) => ({ line, fields: fieldsOf(header, record, layout) })),
    problems: [
      ...problems,
      ...uneven.map(({ line, record }) => ({
        line,
        reason: `has ${record.length} cells where the first line names ${header.length} columns.`,
      })),
    ],
  };
};

/** Entries of an RFC 4180 file whose first line names the columns. */
export const readCsv = (content: string, layout: Layout): Read => {
  try {
    return withHeader(parse(content, OPTIONS) as unknown as Parsed[], layout);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const lines: unknown = error['lines'];
    return { rows: [], problems: [{ line: typeof lines === 'number' ? lines : 1, reason: error.message }] };
  }
};
