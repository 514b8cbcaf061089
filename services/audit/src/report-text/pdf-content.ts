import type { Content, ContentText, ContentTocItem, TableCell } from 'pdfmake/interfaces.js';
import { blockLines, MOST_LINES, rowLines } from './block-lines.js';
import type { Block, Cell, Column, Fact } from './blocks.js';
import { wordsOf } from './blocks.js';
import { FACTS, TABLE } from './pdf-styles.js';

const NAME_WIDTH = 120;

/** A word longer than its place may break: an invisible space lets it. A digest fits a line, and stays one word. */
const breakable = (words: string, characters = 64): string =>
  words.replaceAll(new RegExp(`\\S{${characters}}(?=\\S)`, 'gu'), (word) => `${word}\u200b`);

const NARROW = 24;

const FACT_COLUMNS = [{ width: NAME_WIDTH }, { width: 330 }] as const;

/** Rows that may break over pages: held together one of them would leave a hole, or not fit at all. */
const holdRows = (columns: readonly Pick<Column, 'width'>[], rows: readonly (readonly Cell[])[]): boolean =>
  rows.every((cells) => rowLines(columns, cells) <= MOST_LINES);

export type Ids = () => string;

/** Names of headings in their order, so that they sort alike on every machine. */
export const idsFrom = (first = 1): Ids => {
  let next = first;
  return () => `h${String(next++).padStart(6, '0')}`;
};

interface Open {
  readonly ids: Ids;
  /** Ids of the headings that are open, by level. */
  readonly above: Map<number, string>;
}

/** A heading has a name that others lie under; the library's types do not know of it. */
type Heading = ContentText & ContentTocItem & { readonly id: string };

const MARGINS: Readonly<Record<number, number>> = { 1: 0, 2: 12, 3: 24 };

const headingOf = ({ level, text }: Extract<Block, { is: 'heading' }>, { ids, above }: Open): Heading => {
  const id = ids();
  above.set(level, id);
  above.delete(level + 1);
  const parent = above.get(level - 1) ?? above.get(level - 2);
  return {
    text: breakable(text),
    id,
    style: `heading${level}`,
    headlineLevel: level,
    tocItem: true,
    tocMargin: [MARGINS[level] ?? 0, level === 1 ? 6 : 0, 0, 0],
    tocStyle: { bold: level === 1, fontSize: level === 3 ? 8.5 : 9.5 },
    outline: true,
    outlineExpanded: level === 1,
    ...(parent ? { outlineParentId: parent } : {}),
    ...(level === 1 ? { pageBreak: 'before' } : {}),
  };
};

const cellOf = (cell: Cell, style: string, characters?: number): TableCell => ({
  text: breakable(wordsOf(cell), characters),
  style,
  ...(typeof cell === 'string' ? {} : { bold: true }),
});

const factsOf = (rows: readonly Fact[]): Content => ({
  layout: FACTS,
  margin: [0, 0, 0, 8],
  table: {
    widths: [NAME_WIDTH, '*'],
    dontBreakRows: holdRows(FACT_COLUMNS, rows),
    body: rows.map(([name, value]) => [cellOf(name, 'name'), cellOf(value, 'value')]),
  },
});

const tableOf = (columns: readonly Column[], rows: readonly (readonly Cell[])[]): Content => ({
  layout: TABLE,
  margin: [0, 0, 0, 8],
  table: {
    headerRows: 1,
    ...(holdRows(columns, rows) ? { keepWithHeaderRows: 1, dontBreakRows: true } : {}),
    widths: columns.map(({ width }) => width),
    body: [
      columns.map(({ title }) => cellOf(title, 'columnTitle')),
      ...rows.map((cells) => cells.map((cell) => cellOf(cell, 'cell', NARROW))),
    ],
  },
});

const contentOf = (block: Block, open: Open): Content => {
  switch (block.is) {
    case 'heading':
      return headingOf(block, open);
    case 'text':
      return { text: breakable(block.text), style: 'text' };
    case 'small':
      return { stack: [{ text: breakable(block.text), style: 'small' }], unbreakable: blockLines(block) <= MOST_LINES };
    case 'quote':
      return { text: breakable(block.text), style: 'quote', preserveLeadingSpaces: true };
    case 'facts':
      return factsOf(block.rows);
    case 'table':
      return tableOf(block.columns, block.rows);
    case 'together':
      return { stack: block.blocks.map((one) => contentOf(one, open)), unbreakable: blockLines(block) <= MOST_LINES };
  }
};

/** Blocks as pdfmake lays them out, every heading in the outline under the one it belongs to. */
export const pdfContent = (blocks: readonly Block[], ids: Ids): Content[] => {
  const open: Open = { ids, above: new Map() };
  return blocks.map((block) => contentOf(block, open));
};
