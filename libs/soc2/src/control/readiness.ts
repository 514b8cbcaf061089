import { toBp } from '../basis-points.js';
import { criterionOf, type CriterionCode } from '../catalogue/criteria.js';
import { CATEGORIES, type Category } from '../vocabulary.js';
import type { CriterionStatus } from './criterion-status.js';

export interface StatusCounts {
  readonly met: number;
  readonly partial: number;
  readonly unmet: number;
}

/** Counts over the criteria in scope; NOT_APPLICABLE is left out. */
export const countStatuses = (statuses: Iterable<CriterionStatus>): StatusCounts => {
  const counts = { met: 0, partial: 0, unmet: 0 };
  for (const status of statuses) {
    if (status === 'MET') counts.met += 1;
    if (status === 'PARTIAL') counts.partial += 1;
    if (status === 'UNMET') counts.unmet += 1;
  }
  return counts;
};

/** 4.3, basis points half up; undefined when nothing is in scope (`SCOPE_EMPTY`). */
export const readinessBp = ({ met, partial, unmet }: StatusCounts): number | undefined => {
  const inScope = met + partial + unmet;
  return inScope === 0 ? undefined : toBp(2 * met + partial, 2 * inScope);
};

/** 4.3: criteria in scope with at least one ACTIVE primary; undefined when nothing is in scope. */
export const coverageBp = (covered: number, inScope: number): number | undefined =>
  inScope === 0 ? undefined : toBp(covered, inScope);

/** 4.3 per category that has criteria in scope; CC counts for SECURITY. */
export const readinessByCategory = (
  statuses: ReadonlyMap<CriterionCode, CriterionStatus>,
): Partial<Record<Category, number>> => {
  const result: Partial<Record<Category, number>> = {};
  for (const category of CATEGORIES) {
    const own = [...statuses].filter(([code]) => criterionOf(code)?.category === category);
    const bp = readinessBp(countStatuses(own.map(([, status]) => status)));
    if (bp !== undefined) result[category] = bp;
  }
  return result;
};
