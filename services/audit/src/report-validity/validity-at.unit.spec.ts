import { describe, expect, it } from '@jest/globals';
import { ageAt, validityAt } from './validity-at.js';

const TYPE_2 = { state: 'CURRENT', validUntil: '2027-08-21', coverageEnd: '2026-06-30' };

describe('report validity at an instant (Q23, 4.10)', () => {
  it.each([
    ['2026-08-21T12:00:00.000Z', 'CURRENT', 1],
    ['2027-05-22T23:59:59.999Z', 'CURRENT', 10],
    ['2027-05-23T00:00:00.000Z', 'EXPIRING', 10],
    ['2027-06-30T00:00:00.000Z', 'EXPIRING', 12],
    ['2027-08-21T00:00:00.000Z', 'EXPIRED', 13],
  ])('8.9 at %s the Type 2 is %s, its coverage %i months old', (at, validity, age) => {
    expect([validityAt(TYPE_2, at), ageAt(TYPE_2, at)]).toEqual([validity, age]);
  });

  it('4.10 nobody relies on what is superseded, recalled or not issued', () => {
    for (const state of ['SUPERSEDED', 'RECALLED', 'DECIDED'])
      expect(validityAt({ ...TYPE_2, state }, '2026-09-01T00:00:00.000Z')).toBeUndefined();
    expect(ageAt({ state: 'DRAFTED' }, '2026-09-01T00:00:00.000Z')).toBeUndefined();
  });
});
