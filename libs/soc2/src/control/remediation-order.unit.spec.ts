import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CRITERION_STATUSES } from './criterion-status.js';
import { benefitHalves, criteriaWithoutItem, remediationOrder, type RankableItem } from './remediation-order.js';

const item: fc.Arbitrary<RankableItem> = fc.record({
  controlCode: fc.stringMatching(/^[A-Z]{2}-[0-9]{2}$/),
  effort: fc.integer({ min: 1, max: 13 }),
  statuses: fc.array(fc.constantFrom(...CRITERION_STATUSES), { maxLength: 6 }),
});

describe('remediation order (4.4)', () => {
  it('4.4 sorts by ratio falling, then code rising, and keeps every item', () => {
    fc.assert(
      fc.property(fc.array(item), (items) => {
        const sorted = remediationOrder(items);
        expect(new Set(sorted)).toEqual(new Set(items));
        sorted.slice(1).forEach((next, i) => {
          const previous = sorted[i] ?? next;
          const [a, b] = [
            benefitHalves(previous.statuses) * next.effort,
            benefitHalves(next.statuses) * previous.effort,
          ];
          expect(a > b || (a === b && previous.controlCode <= next.controlCode)).toBe(true);
        });
      }),
    );
  });

  it('4.4 does not depend on the order given', () => {
    const unique = fc.uniqueArray(item, { selector: ({ controlCode }) => controlCode });
    fc.assert(
      fc.property(unique, (items) => {
        expect(remediationOrder(items.toReversed())).toEqual(remediationOrder(items));
      }),
    );
  });

  it('4.4 is total and stable: equals keep the order given, and ordering again changes nothing', () => {
    const equals = fc.array(item.map((one) => ({ ...one, controlCode: 'TF-01' })));
    fc.assert(
      fc.property(equals, (items) => {
        const sorted = remediationOrder(items);
        expect(remediationOrder(sorted)).toEqual(sorted);
        const ratio = (one: RankableItem): number => benefitHalves(one.statuses) / one.effort;
        sorted.slice(1).forEach((next, i) => {
          const previous = sorted[i] ?? next;
          if (ratio(previous) === ratio(next)) expect(items.indexOf(previous)).toBeLessThan(items.indexOf(next));
        });
      }),
    );
  });

  it('REM-6 names the partial and unmet criteria that no live item serves', () => {
    const statuses = [
      ['CC1.1', 'MET'],
      ['CC1.2', 'UNMET'],
      ['CC1.4', 'PARTIAL'],
      ['A1.1', 'NOT_APPLICABLE'],
    ] as const;
    expect(criteriaWithoutItem(statuses, [{ criteria: ['CC1.4'] }])).toEqual(['CC1.2']);
    expect(criteriaWithoutItem(statuses, [{ criteria: ['CC1.2', 'CC1.4'] }])).toEqual([]);
  });
});
