import { describe, expect, it } from '@jest/globals';
import { checksOf, Missed } from './checks.js';
import { createLedger } from './ledger.js';

const NUMBERS = { G1: { stage: 'GROWTH', criteria: 60 } } as const;

/** What closing the section says is missed, as `<what>: <expected>, <seen>`. */
const missedOf = (found: { readonly stage?: string; readonly criteria?: number }): string[] => {
  const checks = checksOf(
    NUMBERS,
    createLedger(() => undefined),
  );
  checks.see('G1', found);
  try {
    checks.close('G1');
    return [];
  } catch (error) {
    if (!(error instanceof Missed)) throw error;
    return error.missed.map(({ what, expected, seen }) => `${what}: ${expected}, ${seen ?? 'nothing'}`);
  }
};

describe('numbers of a scenario', () => {
  it('hold where each was seen as it is expected', () => {
    expect(missedOf({ stage: 'GROWTH', criteria: 60 })).toEqual([]);
  });

  it('control: one that differs and one that nobody looked at end the walk, all of them named', () => {
    expect(missedOf({ stage: 'STARTUP', criteria: 60 })).toEqual(['stage: GROWTH, STARTUP']);
    expect(missedOf({ criteria: 61 })).toEqual(['stage: GROWTH, nothing', 'criteria: 60, 61']);
  });
});
