import type { Block, Cell, Fact } from './blocks.js';
import { imprint, reportBlocks } from './report-blocks.js';
import type { ReportDocument } from './report-document.js';
import { coverageWords, titleWords } from './words.js';

/** Words stay words: nothing in them begins a heading, a link or HTML. */
const plain = (words: string): string => words.replaceAll(/[\\`*_[\]<>#|~]/g, '\\$&');

/** One line of a table or list: nothing in a text may end it or open another cell. */
const line = (words: string): string =>
  plain(words)
    .replaceAll(/\s*\r?\n\s*/g, ' ')
    .trim();

const cellOf = (cell: Cell): string => (typeof cell === 'string' ? line(cell) : `**${line(cell.strong)}**`);

const row = (cells: readonly Cell[]): string => `| ${cells.map(cellOf).join(' | ')} |`;

const tableOf = (titles: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  [row(titles), `|${titles.map(() => '---').join('|')}|`, ...rows.map(row)].join('\n');

const factsOf = (rows: readonly Fact[]): string =>
  rows.map(([name, value]) => `- ${line(name)}: ${cellOf(value)}`).join('\n');

const quoteOf = (words: string): string =>
  plain(words)
    .split(/\r?\n/)
    .map((one) => `> ${one}`.trimEnd())
    .join('\n');

const markdownOf = (block: Block): string => {
  switch (block.is) {
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${line(block.text)}`;
    case 'text':
      return line(block.text);
    case 'small':
      return block.text.split('\n').map(line).join('  \n');
    case 'quote':
      return quoteOf(block.text);
    case 'facts':
      return factsOf(block.rows);
    case 'table':
      return tableOf(
        block.columns.map(({ title }) => title),
        block.rows,
      );
    case 'together':
      return block.blocks.map(markdownOf).join('\n\n');
  }
};

/** The report for people to read as text; made of the same document, so of the same facts. `digest` is that of its canonical JSON. */
export const reportMarkdown = (report: ReportDocument, digest: string): string => {
  const title = `# ${line(titleWords(report))}, ${line(report.organization)}, ${coverageWords(report)}`;
  const parts = [title, quoteOf(report.notice), markdownOf(imprint(report, digest))];
  return `${[...parts, ...reportBlocks(report).map(markdownOf)].join('\n\n')}\n`;
};
