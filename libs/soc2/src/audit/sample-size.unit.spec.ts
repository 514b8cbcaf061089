import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FREQUENCIES } from '../vocabulary.js';
import { sampleSize, sizeRule } from './sample-size.js';

describe('sample size (4.7)', () => {
  it.each([
    ['ANNUAL', 1, 1, 1],
    ['SEMI_ANNUAL', 2, 2, 2],
    ['SEMI_ANNUAL', 1, 1, 1],
    ['QUARTERLY', 4, 2, 3],
    ['QUARTERLY', 2, 2, 2],
    ['MONTHLY', 12, 2, 4],
    ['WEEKLY', 52, 5, 10],
    ['DAILY', 365, 20, 30],
    ['DAILY', 10, 10, 10],
    ['MANY_PER_DAY', 5000, 25, 45],
    ['PER_OCCURRENCE', 0, 0, 0],
    ['PER_OCCURRENCE', 5, 5, 5],
    ['PER_OCCURRENCE', 6, 5, 6],
    ['PER_OCCURRENCE', 50, 5, 10],
    ['PER_OCCURRENCE', 51, 6, 11],
    ['PER_OCCURRENCE', 84, 9, 17],
    ['PER_OCCURRENCE', 250, 25, 40],
    ['PER_OCCURRENCE', 251, 25, 40],
    ['PER_OCCURRENCE', 312, 25, 40],
    ['CONTINUOUS', 2, 2, 2],
  ] as const)('%s of %i: base %i, elevated %i', (frequency, populationSize, base, elevated) => {
    expect(sampleSize({ frequency, populationSize, risk: 'BASE' })).toBe(base);
    expect(sampleSize({ frequency, populationSize, risk: 'ELEVATED' })).toBe(elevated);
  });

  it('automated: one item a configuration version, two when elevated', () => {
    const question = { frequency: 'CONTINUOUS', populationSize: 4000, configurationVersions: 3 } as const;
    expect(sampleSize({ ...question, risk: 'BASE' })).toBe(3);
    expect(sampleSize({ ...question, risk: 'ELEVATED' })).toBe(6);
    expect(sizeRule({ ...question, risk: 'BASE' })).toBe('CONTINUOUS:BASE');
  });

  it('SMP-2 is never over N, never 0 for N > 0, and elevated is never smaller than base', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FREQUENCIES), fc.nat({ max: 20_000 }), (frequency, populationSize) => {
        const base = sampleSize({ frequency, populationSize, risk: 'BASE' });
        const elevated = sampleSize({ frequency, populationSize, risk: 'ELEVATED' });
        expect(base).toBeLessThanOrEqual(elevated);
        expect(elevated).toBeLessThanOrEqual(populationSize);
        expect(base > 0).toBe(populationSize > 0);
      }),
    );
  });
});
