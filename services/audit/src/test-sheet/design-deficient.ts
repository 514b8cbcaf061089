import type { TestDoc } from './test-sheet.projection.js';

/** True when a concluded design test among the tests of one control found the design deficient (C1). */
export const isDesignDeficient = (tests: readonly TestDoc[]): boolean =>
  tests.some(({ kind, concluded }) => kind === 'DESIGN' && concluded?.conclusion === 'NOT_SUITABLY_DESIGNED');
