import type { Period } from '@attestry/soc2';
import { toBp } from '@attestry/soc2';
import type { EvidenceDoc } from '../evidence-item/evidence-item.projection.js';
import { touches } from '../listing/period-args.js';

/** Accepted evidence of a period by who brought it. */
export interface AutomationShare {
  readonly total: number;
  readonly human: number;
  readonly collector: number;
  readonly partner: number;
  /** What no person brought, basis points; absent when there is no evidence. */
  readonly automatedBp?: number;
}

/** S63: how much of what was accepted came without people. What was accepted and then superseded was evidence too. */
export const automationShare = (period: Period, all: readonly EvidenceDoc[]): AutomationShare => {
  const accepted = all.filter((doc) => doc.acceptedAt !== undefined && touches(period, doc));
  const of = (kind: EvidenceDoc['sourceKind']): number =>
    accepted.filter(({ sourceKind }) => sourceKind === kind).length;
  const [total, human, collector, partner] = [accepted.length, of('HUMAN'), of('COLLECTOR'), of('PARTNER')];
  return {
    total,
    human,
    collector,
    partner,
    ...(total === 0 ? {} : { automatedBp: toBp(collector + partner, total) }),
  };
};
