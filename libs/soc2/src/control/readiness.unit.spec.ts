import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { criterionStatus } from './criterion-status.js';
import { HEALTHS, type Health } from './health.js';
import { countStatuses, coverageBp, readinessBp, readinessByCategory } from './readiness.js';

const count = fc.nat({ max: 61 });

describe('readiness and coverage (4.3)', () => {
  it.each([
    [8, 12, 18, 3684],
    [26, 8, 4, 7895],
    [36, 0, 2, 9474],
    [34, 2, 2, 9211],
    [36, 2, 0, 9737],
    [38, 0, 0, 10_000],
    [0, 0, 38, 0],
  ])('%i met, %i partial, %i unmet is %i bp', (met, partial, unmet, bp) => {
    expect(readinessBp({ met, partial, unmet })).toBe(bp);
  });

  it.each([
    [20, 5263],
    [34, 8947],
    [36, 9474],
    [38, 10_000],
  ])('coverage %i of 38 is %i bp', (covered, bp) => {
    expect(coverageBp(covered, 38)).toBe(bp);
  });

  it('4.3 with nothing in scope there is no figure (SCOPE_EMPTY)', () => {
    expect(readinessBp({ met: 0, partial: 0, unmet: 0 })).toBeUndefined();
    expect(coverageBp(0, 0)).toBeUndefined();
    expect(readinessByCategory(new Map())).toEqual({});
  });

  it('4.3 is the floor formula of the rule, between 0 and 10000, and 10000 only when all is met', () => {
    fc.assert(
      fc.property(count, count, count, (met, partial, unmet) => {
        const scope = met + partial + unmet;
        fc.pre(scope > 0);
        const bp = readinessBp({ met, partial, unmet }) ?? -1;
        expect(bp).toBe(Math.floor((10_000 * (2 * met + partial) + scope) / (2 * scope)));
        expect(bp).toBeGreaterThanOrEqual(0);
        expect(bp === 10_000).toBe(met === scope);
      }),
    );
  });

  it('4.3 readiness never rises when a control turns weak or absent', () => {
    const scope = ['CC6.1', 'CC6.2', 'CC6.3', 'A1.1'];
    const controls = fc.array(fc.record({ criteria: fc.subarray(scope), health: fc.constantFrom(...HEALTHS) }), {
      minLength: 1,
      maxLength: 8,
    });
    const readiness = (all: readonly { criteria: string[]; health: Health }[]): number => {
      const serving = (code: string) => all.filter(({ criteria }) => criteria.includes(code)).map((one) => one.health);
      return readinessBp(countStatuses(scope.map((code) => criterionStatus(true, serving(code))))) ?? -1;
    };
    fc.assert(
      fc.property(controls, fc.nat(), (all, seed) => {
        const index = seed % all.length;
        const worse = { HEALTHY: 'WEAK', WEAK: 'ABSENT', ABSENT: 'ABSENT' } as const;
        const fallen = all.map((one, at) => (at === index ? { ...one, health: worse[one.health] } : one));
        expect(readiness(fallen)).toBeLessThanOrEqual(readiness(all));
      }),
    );
  });

  it('leaves NOT_APPLICABLE out of the counts', () => {
    expect(countStatuses(['MET', 'NOT_APPLICABLE', 'PARTIAL', 'UNMET', 'MET'])).toEqual({
      met: 2,
      partial: 1,
      unmet: 1,
    });
  });
});
