import type { Category } from '../vocabulary.js';
import type { CriteriaCatalogue, Criterion } from './criteria.schema.js';
import { readData } from './read-data.js';

/** Code of a criterion, e.g. `CC6.1`; a natural key of one catalogue version. */
export type CriterionCode = string;

/** The catalogue in force: 61 criteria, labels of our own, mappings that only say "usually helps to show this". */
export const CRITERIA_CATALOGUE = readData('criteria.json') as CriteriaCatalogue;

/** All criteria in catalogue order (CC, A, C, PI, P). */
export const CRITERIA: readonly Criterion[] = CRITERIA_CATALOGUE.criteria;

const byCode = new Map<CriterionCode, Criterion>(CRITERIA.map((criterion) => [criterion.code, criterion]));

/** Undefined for a code the catalogue does not have (`CRITERION_UNKNOWN`). */
export const criterionOf = (code: CriterionCode): Criterion | undefined => byCode.get(code);

/** The code up to the dot. */
export const seriesOf = (code: CriterionCode): string => code.slice(0, code.indexOf('.'));

/** A common criterion serves every category and is always in scope (S13). */
export const isCommon = (code: CriterionCode): boolean => code.startsWith('CC');

export const criteriaOfCategory = (category: Category): readonly Criterion[] =>
  CRITERIA.filter((criterion) => criterion.category === category);

const position = new Map(CRITERIA.map(({ code }, index) => [code, index]));

/** Sorted as the catalogue has them; unknown codes last. */
export const inCatalogueOrder = (codes: Iterable<CriterionCode>): CriterionCode[] =>
  [...codes].sort((a, b) => (position.get(a) ?? CRITERIA.length) - (position.get(b) ?? CRITERIA.length));
