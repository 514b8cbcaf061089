import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { INDUSTRIES, industryNearness } from './industries.js';

describe('nearness of industries (4.13)', () => {
  it('4.13 same, adjacent by the catalogue, none', () => {
    expect(industryNearness('SOFTWARE', ['BANKING', 'SOFTWARE'])).toBe('SAME');
    expect(industryNearness('SOFTWARE', ['HOSTING'])).toBe('ADJACENT');
    expect(industryNearness('SOFTWARE', ['ENERGY'])).toBe('NONE');
    expect(industryNearness('SOFTWARE', [])).toBe('NONE');
    expect(industryNearness(undefined, ['SOFTWARE'])).toBe('NONE');
  });

  it('4.13 a code of no catalogue is near its own group only', () => {
    expect(industryNearness('TECH.SAAS', ['TECH.HOSTING'])).toBe('ADJACENT');
    expect(industryNearness('TECH.SAAS', ['FOOD.SHOPS'])).toBe('NONE');
    expect(industryNearness('SPACE', ['SPACE'])).toBe('SAME');
    expect(industryNearness('SPACE', ['SOFTWARE'])).toBe('NONE');
  });

  it('4.13 is the same from both sides, and everything is next to something', () => {
    const code = fc.constantFrom(...INDUSTRIES);
    fc.assert(fc.property(code, code, (a, b) => expect(industryNearness(a, [b])).toBe(industryNearness(b, [a]))));
    for (const one of INDUSTRIES)
      expect(INDUSTRIES.some((other) => industryNearness(one, [other]) === 'ADJACENT')).toBe(true);
  });
});
