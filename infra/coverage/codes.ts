/** A file that asserts codes: a spec, or the table of cases beside one. */
export interface SpecText {
  /** From the checkout. */
  readonly path: string;
  readonly text: string;
}

/** A code of a refusal and the files that assert it. */
export interface Asserted {
  readonly code: string;
  readonly paths: readonly string[];
}

/** The words of `export type CommonCode`, read off its source. */
export const commonCodes = (source: string): string[] => {
  const union = /export type CommonCode =([^;]+);/.exec(source)?.[1];
  if (union === undefined) throw new Error('There is no type CommonCode.');
  return [...union.matchAll(/'([A-Z_]+)'/g)].map(([, code = '']) => code);
};

/** Codes in a page's running text up to a heading, in its order: `REASON_REQUIRED` in backticks. */
export const codesIn = (page: string): string[] => {
  const prose = page.split('\n').filter((line) => !line.startsWith('|') && /\b[A-Z]{3}-\d/.test(line));
  const found = prose.flatMap((line) => [...line.matchAll(/`([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)(?=`| )/g)]);
  return [...new Set(found.map(([, code = '']) => code))];
};

/** A code counts as asserted where a spec or its cases say it as a text. */
export const assertedIn = (codes: readonly string[], specs: readonly SpecText[]): Asserted[] =>
  codes.map((code) => ({
    code,
    paths: specs.filter(({ text }) => new RegExp(`['"]${code}['"]`).test(text)).map(({ path }) => path),
  }));
