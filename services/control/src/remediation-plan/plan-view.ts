import type { RemediationDoc } from './remediation-item.projection.js';

/** RATIO is rule 4.4; the others keep it among equals. */
export const PLAN_ORDERS = ['RATIO', 'DUE', 'OWNER'] as const;
export type PlanOrder = (typeof PLAN_ORDERS)[number];

const by = (keyOf: (item: RemediationDoc) => string) => (a: RemediationDoc, b: RemediationDoc) => {
  const [left, right] = [keyOf(a), keyOf(b)];
  if (left === right) return 0;
  return left < right ? -1 : 1;
};

/** Items that are in the order of 4.4, in another order. */
export const inOrder = (items: readonly RemediationDoc[], order: PlanOrder): RemediationDoc[] => {
  switch (order) {
    case 'RATIO':
      return [...items];
    case 'DUE':
      return items.toSorted(by(({ dueOn }) => dueOn));
    case 'OWNER':
      return items.toSorted(by(({ ownerRef, dueOn }) => `${ownerRef} ${dueOn}`));
  }
};

export interface BurnDownPoint {
  readonly day: string;
  readonly openItems: number;
  readonly openEffort: number;
}

/** Work that was open at the end of each day on which items were planned, verified or cancelled. */
export const burnDown = (items: readonly RemediationDoc[]): BurnDownPoint[] => {
  const days = [...new Set(items.flatMap(({ plannedOn, closedOn }) => [plannedOn, ...(closedOn ? [closedOn] : [])]))];
  return days.sort().map((day) => {
    const open = items.filter(({ plannedOn, closedOn }) => plannedOn <= day && (!closedOn || closedOn > day));
    return { day, openItems: open.length, openEffort: open.reduce((sum, { effort }) => sum + effort, 0) };
  });
};
