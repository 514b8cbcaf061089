import { describe, expect, it } from '@jest/globals';
import { projected } from '@attestry/testing';
import { concluded, itemRecorded, planned, started } from '../test-of-controls/test-of-controls.examples.js';
import type { TestDoc } from './test-sheet.projection.js';
import { testSheet } from './test-sheet.projection.js';
import { toSheet } from './test-sheets.resolver.js';
import { toTest } from './test.type.js';

const docAfter = (...facts: Parameters<typeof projected>[1][]): TestDoc => {
  const doc = projected(testSheet, planned(), started(), ...facts).get('t-1');
  if (!doc) throw new Error('no test');
  return doc;
};

describe('test sheet', () => {
  it('shows the last result of each item and attribute, in the order first recorded', () => {
    const doc = docAfter(
      itemRecorded('I-2', 'PASS'),
      itemRecorded('I-1', 'PASS', { evidenceIds: ['e-1'] }),
      itemRecorded('I-2', 'FAIL', { note: 'Seen later.' }),
    );
    expect(toSheet(doc).results).toEqual([
      { itemKey: 'I-2', attribute: 'A', result: 'FAIL', note: 'Seen later.', evidence: [] },
      { itemKey: 'I-1', attribute: 'A', result: 'PASS', evidence: [{ id: 'e-1' }] },
    ]);
  });

  it('shows the arithmetic of a concluded test of operation', () => {
    expect(toSheet(docAfter())).not.toHaveProperty('arithmetic');
    const doc = docAfter(concluded({ N: 6, n: 6, d: 1, conclusion: 'NOT_EFFECTIVE', rule: 'C8' }));
    expect(toSheet(doc).arithmetic).toBe('N=6 n=6 d=1 T=10%: 100·1=100, 10·6=60');
  });

  it('gives figures only once it is concluded', () => {
    expect(toTest(docAfter())).toMatchObject({ state: 'RUNNING', testerRef: 'a-01', control: { id: 'c-1' } });
    expect(toTest(docAfter())).not.toHaveProperty('conclusion');
    expect(toTest(docAfter(concluded()))).toMatchObject({
      ...{ state: 'CONCLUDED', conclusion: 'EFFECTIVE', rule: 'C5' },
      ...{ populationSize: 6, itemsTested: 5, deviations: 0, toleranceBp: 1000 },
    });
  });
});
