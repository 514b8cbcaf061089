import { readFileSync, writeFileSync } from 'node:fs';
import { Unexpected } from '../platform/expect.js';
import type { Counts } from './facts.js';
import type { StepLine } from './ledger.js';

const FILE = new URL('../../../journey/expected.json', import.meta.url);

const differing = (expected: Counts, found: Counts): string[] =>
  [...new Set([...Object.keys(expected), ...Object.keys(found)])]
    .filter((type) => expected[type] !== found[type])
    .map((type) => `${type}: ${expected[type] ?? 0} expected, ${found[type] ?? 0} found`);

const datesOf = ({ entered, left, days }: StepLine): string => `${entered} to ${left ?? 'now'}, ${days} days`;

const ofStep = (expected: StepLine | undefined, found: StepLine): string[] => {
  if (!expected) return ['not expected at all'];
  const dates = datesOf(expected) === datesOf(found) ? [] : [`${datesOf(expected)} expected, ${datesOf(found)} found`];
  return [...dates, ...differing(expected.facts, found.facts)];
};

/** Where a walk is not like the expected one, step by step; a walk may end early. */
export const differences = (expected: readonly StepLine[], found: readonly StepLine[]): string[] =>
  found.flatMap((line) => {
    const same = expected.find(({ journey, step }) => journey === line.journey && step === line.step);
    return ofStep(same, line).map((difference) => `${line.journey} step ${line.step}: ${difference}`);
  });

/** In accelerated time every run has the same dates and the same facts: `expected.json` is what the scenario expects. */
export const expectSteps = (steps: readonly StepLine[]): void => {
  const found = differences(JSON.parse(readFileSync(FILE, 'utf8')) as StepLine[], steps);
  if (found.length > 0) throw new Unexpected('dates and facts', 'those of test/journey/expected.json', found);
};

/** Makes what this walk found what later ones must find. */
export const keepExpected = (steps: readonly StepLine[]): void =>
  writeFileSync(FILE, `${JSON.stringify(steps, null, 2)}\n`);
