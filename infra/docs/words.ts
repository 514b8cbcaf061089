import type { Page } from './pages.js';

/** Places that exist on one machine only, and notes to ourselves. */
const FORBIDDEN = [/(?<![\w.:/])\/(home|mnt|opt|root|srv|tmp|Users)\b/, /\bTODO\b/, /\bFIXME\b/, /\blorem ipsum\b/i];

export const wordProblems = ({ path, text }: Page): readonly string[] =>
  text
    .split('\n')
    .flatMap((line, index) =>
      FORBIDDEN.filter((word) => word.test(line)).map((word) => `${path}:${index + 1} says ${word.source}`),
    );
