import type { Rule } from './rules.js';

/**
 * What must have a test, by part of the domain. A part that gets built moves its line from `notYet` here: from then on a
 * rule of it without a test fails the run.
 */
const demanded: readonly RegExp[] = [
  // Steps 1 to 4: aggregates 2.1 to 2.12 and the journey's record.
  /^(ORG|SYD|ENG|SCP|GAP|REM|CTL|IMP|POL|RSK|RAS|VEN|JRN)-/,
  // Steps 5 to 7: evidence, the audit and what follows it, 2.13 to 2.26.
  /^(EVD|PBC|COL|FRM|RDY|AUD|TOC|POP|SMP|EXC|MRS|RPT|BRG|MON)-/,
  /^D([1-9]|1[0-35-8])$/,
  /^row ([1-9]|[1-5]\d|6\d|7[5-9]|80)$/,
  /^4\.([1-9]|1[0-5])$/,
];

/** Parts that are listed with what they have: the way out to partners (2.27 to 2.29). */
const notYet: readonly RegExp[] = [/^(WHK|API|TRU)-/, /^D14$/, /^row 7[0-4]$/, /^4\.16$/];

const isOf = (parts: readonly RegExp[], { id }: Rule): boolean => parts.some((part) => part.test(id));

export const isDemanded = (rule: Rule): boolean => isOf(demanded, rule);

/** Rules that belong to neither list: a new section must be put into one. */
export const unsorted = (rules: readonly Rule[]): readonly Rule[] =>
  rules.filter((rule) => isOf(demanded, rule) === isOf(notYet, rule));
