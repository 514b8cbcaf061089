import type { Health } from './health.js';

export const CRITERION_STATUSES = ['NOT_APPLICABLE', 'MET', 'PARTIAL', 'UNMET'] as const;
export type CriterionStatus = (typeof CRITERION_STATUSES)[number];

/** Status of one criterion from the health of its primary controls; compensating ones do not count (4.2). */
export const criterionStatus = (inScope: boolean, primaries: readonly Health[]): CriterionStatus => {
  if (!inScope) return 'NOT_APPLICABLE';
  if (primaries.length > 0 && primaries.every((health) => health === 'HEALTHY')) return 'MET';
  return primaries.some((health) => health !== 'ABSENT') ? 'PARTIAL' : 'UNMET';
};

const RANK: Record<CriterionStatus, number> = { NOT_APPLICABLE: 3, MET: 2, PARTIAL: 1, UNMET: 0 };

/** GAP-2: a person may only lower a computed status. */
export const mayOverride = (from: CriterionStatus, to: CriterionStatus): boolean => RANK[to] < RANK[from];
