import { CATEGORIES, type Category } from '../vocabulary.js';
import { CRITERIA, isCommon, type CriterionCode } from './criteria.js';

/** SCP-7: codes in scope, in catalogue order: all CC plus the chosen categories, without exclusions (CC never excluded). */
export const criteriaInScope = (
  categories: readonly Category[],
  excluded: readonly CriterionCode[] = [],
): CriterionCode[] =>
  CRITERIA.filter(
    ({ code, category }) => isCommon(code) || (categories.includes(category) && !excluded.includes(code)),
  ).map(({ code }) => code);

export type CategoriesVerdict = 'FITS' | 'CATEGORY_UNKNOWN' | 'CATEGORY_DUPLICATE' | 'SECURITY_CATEGORY_REQUIRED';

/** SCP-1, SCP-2. */
export const checkCategories = (categories: readonly string[]): CategoriesVerdict => {
  if (categories.some((category) => !CATEGORIES.includes(category as Category))) return 'CATEGORY_UNKNOWN';
  if (new Set(categories).size < categories.length) return 'CATEGORY_DUPLICATE';
  return categories.includes('SECURITY') ? 'FITS' : 'SECURITY_CATEGORY_REQUIRED';
};
