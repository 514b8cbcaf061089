import type { Block, Cell, Column } from './blocks.js';
import { wordsOf } from './blocks.js';

/** Characters of a full line, by what it is set as; low, so that what is worked out with them is rather too much. */
const LINE = 90;
const VALUE = 60;
const HEADING = 55;
const SMALL = 105;
const LEAST_COLUMN = 100;
const POINTS_A_CHARACTER = 5.5;
const ROW_SPACE = 0.6;

const linesOf = (words: string, characters: number): number =>
  words.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / characters)), 0);

/** Lines of the tallest cell of a row. */
export const rowLines = (columns: readonly Pick<Column, 'width'>[], cells: readonly Cell[]): number =>
  ROW_SPACE +
  Math.max(
    ...cells.map((cell, index) => {
      const { width = '*' } = columns[index] ?? {};
      const points = typeof width === 'number' ? width : LEAST_COLUMN;
      return linesOf(wordsOf(cell), Math.max(1, Math.floor(points / POINTS_A_CHARACTER)));
    }),
  );

/** About how many lines of a page a block takes, rather too many than too few: what must stay together has to fit on one. */
export const blockLines = (block: Block): number => {
  switch (block.is) {
    case 'heading':
      return 2 + linesOf(block.text, HEADING);
    case 'text':
    case 'quote':
      return ROW_SPACE + linesOf(block.text, LINE);
    case 'small':
      return ROW_SPACE + linesOf(block.text, SMALL);
    case 'facts':
      return 1 + block.rows.reduce((sum, [, value]) => sum + ROW_SPACE + linesOf(wordsOf(value), VALUE), 0);
    case 'table':
      return 3 + block.rows.reduce((sum, cells) => sum + rowLines(block.columns, cells), 0);
    case 'together':
      return block.blocks.reduce((sum, one) => sum + blockLines(one), 0);
  }
};

/** What is held together must fit on a page: the layout loses what does not. Half a page leaves room for wide letters. */
export const MOST_LINES = 30;
