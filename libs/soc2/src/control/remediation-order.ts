import type { CriterionStatus } from './criterion-status.js';

/** What ordering needs of a remediation item. Effort in points, 1-13. */
export interface RankableItem {
  readonly controlCode: string;
  readonly effort: number;
  /** Status of each criterion the item serves, at planning. */
  readonly statuses: readonly CriterionStatus[];
}

const GAP_HALVES: Record<CriterionStatus, number> = { UNMET: 2, PARTIAL: 1, MET: 0, NOT_APPLICABLE: 0 };

/** 4.4 in halves: an UNMET criterion counts 2, a PARTIAL one 1; items sharing a criterion count it in full each. */
export const benefitHalves = (statuses: readonly CriterionStatus[]): number =>
  statuses.reduce((sum, status) => sum + GAP_HALVES[status], 0);

/** Benefit per point of effort, for display; ordering compares exactly. */
export const remediationRatio = (item: RankableItem): number => benefitHalves(item.statuses) / 2 / item.effort;

const byCode = (a: RankableItem, b: RankableItem): number => {
  if (a.controlCode === b.controlCode) return 0;
  return a.controlCode < b.controlCode ? -1 : 1;
};

/** 4.4: highest benefit ÷ effort first, then control code. Advice only; due dates are people's. */
export const remediationOrder = <Item extends RankableItem>(items: readonly Item[]): Item[] =>
  [...items].sort((a, b) => {
    const difference = benefitHalves(b.statuses) * a.effort - benefitHalves(a.statuses) * b.effort;
    return difference === 0 ? byCode(a, b) : difference;
  });

/** REM-6: criteria that are PARTIAL or UNMET and served by no live item. */
export const criteriaWithoutItem = (
  statuses: Iterable<readonly [code: string, status: CriterionStatus]>,
  liveItems: readonly { readonly criteria: readonly string[] }[],
): string[] => {
  const served = new Set(liveItems.flatMap((item) => item.criteria));
  return [...statuses]
    .filter(([code, status]) => (status === 'PARTIAL' || status === 'UNMET') && !served.has(code))
    .map(([code]) => code);
};
