import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { differences } from './expected.js';
import type { StepLine } from './ledger.js';

const steps = JSON.parse(readFileSync(new URL('../expected.json', import.meta.url), 'utf8')) as readonly [
  StepLine,
  ...StepLine[],
];

describe('what every walk must find', () => {
  it('is found by a walk that is like the recorded one', () => {
    expect(differences(steps, steps)).toEqual([]);
  });

  it('control: a fact too few, a day too many, a step too many are each named', () => {
    const [first, ...rest] = steps;
    const facts = { ...first.facts, 'StepExited.v1': 0 };
    const later = { ...first, left: '2034-01-06', days: 4 };
    expect(differences(steps, [{ ...first, facts }, ...rest])).toEqual([
      'J1 step 1: StepExited.v1: 1 expected, 0 found',
    ]);
    expect(differences(steps, [later])).toEqual([
      'J1 step 1: 2034-01-02 to 2034-01-05, 3 days expected, 2034-01-02 to 2034-01-06, 4 days found',
    ]);
    expect(differences(steps, [{ ...first, journey: 'J9' }])).toEqual(['J9 step 1: not expected at all']);
  });
});
