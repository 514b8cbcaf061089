import { describe, expect, it } from '@jest/globals';
import { assertedIn, codesIn, commonCodes } from './codes.js';
import { isDemanded, unsorted } from './demanded.js';
import { gapsOf } from './gaps.js';
import { coveragePage } from './page.js';
import type { JestResults } from './proofs.js';
import { proofsOf } from './proofs.js';
import { badInputOf, decisionsOf, dutiesOf, invariantsOf } from './rules.js';

const ROOT = '/checkout';
const results = (...names: readonly (readonly [string, string?])[]): JestResults => ({
  testResults: [
    {
      name: `${ROOT}/services/x/src/a.unit.spec.ts`,
      assertionResults: names.map(([fullName, status = 'passed']) => ({ title: fullName, fullName, status })),
    },
  ],
});
const namesOf = (id: string, ...names: readonly (readonly [string, string?])[]) =>
  proofsOf(id, results(...names), ROOT).map(({ name }) => name);

// Ids are put together here, so that this file's own names prove nothing.
const rule = (id: string) => ({ id, section: '2.1 Organization', words: 'slug unique' });

describe('rules of the pages', () => {
  it('are read off running text, tables and headings', () => {
    const text =
      '### 2.1 Organization\n| ORG-9 | in a table |\nInvariants: ORG-1 slug unique. ORG-2 an owner; SHA-256.';
    expect(invariantsOf(text)).toEqual([
      { id: 'ORG-1', section: '2.1 Organization', words: 'slug unique' },
      { id: 'ORG-2', section: '2.1 Organization', words: 'an owner; SHA-256' },
    ]);
    expect(dutiesOf('| D3 | who reports |').map(({ id }) => id)).toEqual(['D3']);
    expect(badInputOf('| 4 | exclude | CODE | list |').map(({ id, words }) => [id, words])).toEqual([
      ['row 4', 'exclude'],
    ]);
    expect(decisionsOf('### 4.13 Choice', '### 4.9 Risk').map(({ id }) => id)).toEqual(['4.9', '4.13']);
  });
});

describe('proofs', () => {
  it('are passed tests that say the id, with the file from the checkout', () => {
    expect(proofsOf('XYZ-1', results(['XYZ-1 slug taken']), ROOT)).toEqual([
      { path: 'services/x/src/a.unit.spec.ts', name: 'XYZ-1 slug taken' },
    ]);
  });

  it('control: a longer id, a range and a failed test prove nothing', () => {
    expect(namesOf('X1', ['X12 other'], ['AX1 other'])).toEqual([]);
    expect(namesOf('9.1', ['9.11 other'], ['19.1 other'], ['9.1.2 other'])).toEqual([]);
    expect(namesOf('9.1', ['says 9.1.'])).toEqual(['says 9.1.']);
    expect(namesOf('row 900', ['row 900 to row 917'], ['row 9001'])).toEqual([]);
    expect(namesOf('XYZ-1', ['XYZ-1 slug taken', 'failed'], ['XYZ-1 later', 'pending'])).toEqual([]);
  });
});

describe('gaps', () => {
  it('control: a demanded rule without a test is one, and a rule of no known part', () => {
    const [known, unknown] = [rule('ORG-1'), rule('NEW-1')];
    expect(isDemanded(known)).toBe(true);
    expect(gapsOf([{ ...known, proofs: [] }], [])).toEqual(['ORG-1 (2.1 Organization) has no test: slug unique']);
    expect(gapsOf([{ ...known, proofs: [{ path: 'a', name: 'b' }] }], [])).toEqual([]);
    expect(unsorted([known, unknown])).toEqual([unknown]);
  });

  it('control: a code that no spec says is one', () => {
    const codes = assertedIn(['A_B', 'C_D'], [{ path: 'x.spec.ts', text: `thenRefused('A_B')` }]);
    expect(gapsOf([], codes)).toEqual(['C_D is asserted by no spec']);
  });

  it('codes are those of the closed list and of a section’s invariants', () => {
    expect(commonCodes(`export type CommonCode =\n  | 'A_B'\n  | 'C_D';`)).toEqual(['A_B', 'C_D']);
    expect(
      codesIn('ORG-1 (`SLUG_TAKEN`), (`NOT_HERE` with why).\n| ORG-2 | `IN_TABLE` |\nno rule `OTHER_WORD`'),
    ).toEqual(['SLUG_TAKEN', 'NOT_HERE']);
  });
});

describe('page', () => {
  it('is the same for the same tests, with signs of a table taken out of names', () => {
    const covered = { ...rule('ORG-1'), proofs: [{ path: 'services/x/src/a.unit.spec.ts', name: 'a | b' }] };
    const page = coveragePage([covered], [{ code: 'A_B', paths: [] }]);
    expect(page).toContain('| ORG-1 | slug unique | [a](../../services/x/src/a.unit.spec.ts): a \\| b |');
    expect(page).toContain('1 of 1 proved.');
    expect(coveragePage([covered], [{ code: 'A_B', paths: [] }])).toBe(page);
  });
});
