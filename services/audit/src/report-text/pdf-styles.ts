import type { CustomTableLayout, StyleDictionary } from 'pdfmake/interfaces.js';

export const PAGE = { size: 'A4', margins: [48, 62, 48, 56], width: 595.28 - 96 } as const;

const INK = '#1f2933';
const SOFT = '#5f6c7b';
const RULE = '#d5dbe1';
const SHADE = '#eef2f6';

export const BODY = { font: 'Roboto', fontSize: 9, lineHeight: 1.2, color: INK } as const;

export const STYLES: StyleDictionary = {
  title: { fontSize: 26, bold: true, lineHeight: 1.1 },
  subtitle: { fontSize: 13, color: SOFT, margin: [0, 6, 0, 0] },
  notice: { fontSize: 10, italics: true, color: SOFT, margin: [0, 28, 0, 28] },
  contents: { fontSize: 17, bold: true, margin: [0, 0, 0, 10] },
  heading1: { fontSize: 17, bold: true, margin: [0, 0, 0, 10] },
  heading2: { fontSize: 12, bold: true, margin: [0, 14, 0, 5] },
  heading3: { fontSize: 10, bold: true, margin: [0, 12, 0, 4] },
  text: { margin: [0, 0, 0, 6] },
  quote: { margin: [10, 0, 0, 6] },
  small: { fontSize: 7.5, color: SOFT, margin: [0, 0, 0, 6] },
  name: { color: SOFT },
  columnTitle: { bold: true, fontSize: 8 },
  cell: { fontSize: 8.5 },
  edge: { fontSize: 7.5, color: SOFT },
};

/** Rows apart by a hairline, the header shaded: it is repeated on every page the table reaches. */
export const TABLE: CustomTableLayout = {
  hLineWidth: (line, node) => (line === 0 || line === node.table.body.length ? 0.8 : 0.4),
  vLineWidth: () => 0,
  hLineColor: () => RULE,
  fillColor: (row) => (row === 0 ? SHADE : null),
  paddingLeft: () => 4,
  paddingRight: () => 4,
  paddingTop: () => 3,
  paddingBottom: () => 2,
};

export const FACTS: CustomTableLayout = {
  ...TABLE,
  fillColor: () => null,
  hLineWidth: (line) => (line === 0 ? 0 : 0.4),
};
