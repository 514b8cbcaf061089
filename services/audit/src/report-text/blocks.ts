/** Words of one place in a table; strong ones are told apart from the rest. */
export type Cell = string | { readonly strong: string };

export interface Column {
  readonly title: string;
  /** Share of the width, or as much as the words need. */
  readonly width: '*' | 'auto' | number;
}

/** What a report is laid out of, whatever it is laid out as: one wording for Markdown and PDF. */
export type Block =
  | { readonly is: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  /** Words of the platform. */
  | { readonly is: 'text'; readonly text: string }
  /** Words that somebody recorded, as they stand. */
  | { readonly is: 'quote'; readonly text: string }
  | { readonly is: 'small'; readonly text: string }
  | { readonly is: 'facts'; readonly rows: readonly Fact[] }
  | { readonly is: 'table'; readonly columns: readonly Column[]; readonly rows: readonly (readonly Cell[])[] }
  /** On one page where it fits on one. */
  | { readonly is: 'together'; readonly blocks: readonly Block[] };

/** A name and its value; left out where there is none. */
export type Fact = readonly [name: string, value: Cell];

export const heading = (level: 1 | 2 | 3, text: string): Block => ({ is: 'heading', level, text });
export const text = (words: string): Block => ({ is: 'text', text: words });
export const quote = (words: string): Block => ({ is: 'quote', text: words });
export const small = (words: string): Block => ({ is: 'small', text: words });
export const together = (...blocks: readonly Block[]): Block => ({ is: 'together', blocks });

export const facts = (...rows: readonly (readonly [string, Cell | undefined])[]): Block => ({
  is: 'facts',
  rows: rows.flatMap(([name, value]): Fact[] => (value === undefined ? [] : [[name, value]])),
});

export const table = (columns: readonly Column[], rows: readonly (readonly Cell[])[]): Block => ({
  is: 'table',
  columns,
  rows,
});

export const strong = (words: string): Cell => ({ strong: words });

export const wordsOf = (cell: Cell): string => (typeof cell === 'string' ? cell : cell.strong);

const FEW_ROWS = 12;

/** A short table stays with what leads to it; a long one may break. */
export const led = (
  lead: Block,
  { columns, rows }: { readonly columns: readonly Column[]; readonly rows: readonly (readonly Cell[])[] },
): Block[] => (rows.length <= FEW_ROWS ? [together(lead, table(columns, rows))] : [lead, table(columns, rows)]);
