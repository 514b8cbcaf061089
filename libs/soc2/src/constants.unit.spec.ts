import { describe, expect, it } from '@jest/globals';
import { CONSTANT_RANGES, constantsOutOfRange, DEFAULT_CONSTANTS } from './constants.js';
import { showBp, toBp } from './basis-points.js';

describe('constants', () => {
  it('domain 0 defaults are inside their own ranges', () => {
    expect(constantsOutOfRange(DEFAULT_CONSTANTS)).toEqual([]);
  });

  it('domain 0 every range is closed at both ends and refuses what lies outside', () => {
    for (const name of Object.keys(DEFAULT_CONSTANTS) as (keyof typeof DEFAULT_CONSTANTS)[]) {
      const { min, max } = CONSTANT_RANGES;
      expect(constantsOutOfRange({ [name]: min[name] })).toEqual([]);
      expect(constantsOutOfRange({ [name]: max[name] })).toEqual([]);
      expect(constantsOutOfRange({ [name]: min[name] - 1 })).toEqual([name]);
      expect(constantsOutOfRange({ [name]: max[name] + 1 })).toEqual([name]);
      expect(constantsOutOfRange({ [name]: min[name] + 0.5 })).toEqual([name]);
    }
  });
});

describe('basis points', () => {
  it.each([
    [28, 76, 3684, '36.8'],
    [60, 76, 7895, '79.0'],
    [72, 76, 9474, '94.7'],
    [70, 76, 9211, '92.1'],
    [52, 74, 7027, '70.3'],
    [1098, 1204, 9120, '91.2'],
    [1, 20_000, 1, '0.0'],
    [0, 5, 0, '0.0'],
    [5, 5, 10_000, '100.0'],
  ])('domain 4: %i of %i is %i bp, shown %s', (part, whole, bp, shown) => {
    expect(toBp(part, whole)).toBe(bp);
    expect(showBp(bp)).toBe(shown);
  });

  it('a share of nothing is a programming error', () => {
    expect(() => toBp(0, 0)).toThrow(RangeError);
  });
});
