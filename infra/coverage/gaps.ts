import type { Asserted } from './codes.js';
import { isDemanded, unsorted } from './demanded.js';
import type { Covered } from './page.js';

/** What is missing, one sentence each; empty when every demanded rule and code has its test. */
export const gapsOf = (rules: readonly Covered[], codes: readonly Asserted[]): readonly string[] => [
  ...unsorted(rules).map(({ id }) => `${id} is neither demanded nor set aside in infra/coverage/demanded.ts`),
  ...rules
    .filter((rule) => isDemanded(rule) && rule.proofs.length === 0)
    .map(({ id, section, words }) => `${id} (${section}) has no test: ${words}`),
  ...codes.filter(({ paths }) => paths.length === 0).map(({ code }) => `${code} is asserted by no spec`),
];
