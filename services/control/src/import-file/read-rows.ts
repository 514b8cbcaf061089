import { requireOneOf, refuseField } from '@attestry/service-kit';
import type { Problem } from './problem.js';
import { refuseFile } from './problem.js';
import { readCsv } from './read-csv.js';
import { readJson } from './read-json.js';

/** One entry of a file: its fields as the file has them, and the line it begins on. */
export interface Row {
  readonly line: number;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** How a kind of file is laid out. */
export interface Layout {
  /** Columns of a CSV file; the first line names them, in any order. */
  readonly columns: readonly string[];
  /** Those that may be missing altogether. */
  readonly optional: readonly string[];
  /** Columns that hold several values, parted by spaces or semicolons. */
  readonly lists: readonly string[];
  /** The property of a JSON file that has the entries. */
  readonly property: string;
  readonly most: number;
}

export interface Read {
  readonly rows: readonly Row[];
  readonly problems: readonly Problem[];
}

const FORMATS = ['CSV', 'JSON'] as const;
export type Format = (typeof FORMATS)[number];

const LARGEST = 524_288;

export interface FileInput {
  readonly format: string;
  readonly content: string;
}

export const formatOf = ({ format }: FileInput): Format => requireOneOf('format', format, FORMATS);

/** Entries of a file; one that cannot be read, has none or too many is refused with line and reason. */
export const readRows = (file: FileInput, layout: Layout): readonly Row[] => {
  const format = formatOf(file);
  if (Buffer.byteLength(file.content) > LARGEST) refuseField('content', `is longer than ${LARGEST} bytes.`);
  const { rows, problems } = format === 'CSV' ? readCsv(file.content, layout) : readJson(file.content, layout);
  if (problems.length > 0) return refuseFile(problems);
  if (rows.length === 0) return refuseFile([{ line: 1, reason: 'The file has no entries.' }]);
  const [extra] = rows.slice(layout.most);
  return extra
    ? refuseFile([{ line: extra.line, reason: `is entry ${layout.most + 1}; a file has ${layout.most} at most.` }])
    : rows;
};
