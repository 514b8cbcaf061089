import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CATEGORIES } from '../vocabulary.js';
import { CRITERIA, criteriaOfCategory, isCommon } from './criteria.js';
import { checkCategories, criteriaInScope } from './scope.js';

describe('scope', () => {
  it('SCP-7 the worked example has 33 + 3 + 2 = 38 criteria, 56 with PRIVACY', () => {
    expect(criteriaInScope(['SECURITY', 'AVAILABILITY', 'CONFIDENTIALITY'])).toHaveLength(38);
    expect(criteriaInScope(['SECURITY', 'AVAILABILITY', 'CONFIDENTIALITY', 'PRIVACY'])).toHaveLength(56);
  });

  it('SCP-7 counts 33 plus the chosen extras minus the exclusions, and SCP-3 never drops a CC criterion', () => {
    const categories = fc.subarray(CATEGORIES.filter((one) => one !== 'SECURITY'));
    fc.assert(
      fc.property(categories, fc.subarray(CRITERIA.map(({ code }) => code)), (extras, excluded) => {
        const chosen = extras.flatMap((category) => criteriaOfCategory(category).map(({ code }) => code));
        const dropped = chosen.filter((code) => excluded.includes(code));
        const scope = criteriaInScope(['SECURITY', ...extras], excluded);
        expect(scope).toHaveLength(33 + chosen.length - dropped.length);
        expect(scope.filter(isCommon)).toHaveLength(33);
      }),
    );
  });

  it.each([
    [['SECURITY'], 'FITS'],
    [['AVAILABILITY'], 'SECURITY_CATEGORY_REQUIRED'],
    [[], 'SECURITY_CATEGORY_REQUIRED'],
    [['SECURITY', 'SECURITY'], 'CATEGORY_DUPLICATE'],
    [['SECURITY', 'SAFETY'], 'CATEGORY_UNKNOWN'],
  ])('SCP-1 SCP-2 %j is %s', (categories, verdict) => {
    expect(checkCategories(categories)).toBe(verdict);
  });
});
