import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const file = (name: string): string => require.resolve(`pdfmake/fonts/Roboto/Roboto-${name}.ttf`);

/** Roboto, under the SIL Open Font License 1.1, as pdfmake brings it; the glyphs a report uses are embedded in it. */
export const FONTS = {
  Roboto: {
    normal: file('Regular'),
    bold: file('Medium'),
    italics: file('Italic'),
    bolditalics: file('MediumItalic'),
  },
} as const;
