import { criteriaWithoutItem, familyCoverage } from '@attestry/soc2';
import type { KnownScope } from '../known-engagement/known-engagement.projection.js';
import type { AssessedControl, Instants } from '../readiness/control-health.js';
import type { Standing } from '../readiness/standing.js';
import { readinessOf, standingOf } from '../readiness/standing.js';
import { itemsOf, planOrder } from '../remediation-plan/plan-order.js';
import type { RemediationDoc } from '../remediation-plan/remediation-item.projection.js';
import { isLive } from '../remediation-plan/remediation-item.projection.js';
import type { Readiness } from './engagement.type.js';

/** Everything about an engagement's scope at an instant that its fields are cut from. */
export interface EngagementStanding {
  readonly instants: Instants;
  readonly standings: readonly Standing[];
  readonly controls: readonly AssessedControl[];
  /** Items of the engagement, cancelled ones as well. */
  readonly planned: readonly RemediationDoc[];
  /** Items in the order of 4.4, without cancelled ones. */
  readonly items: readonly RemediationDoc[];
}

export const engagementStanding = (
  engagementId: string,
  scope: KnownScope | undefined,
  controls: readonly AssessedControl[],
  items: readonly RemediationDoc[],
  instants: Instants,
): EngagementStanding => {
  const criteria = scope?.criteria ?? [];
  const serving = controls.filter(
    ({ doc, state }) => state !== 'RETIRED' && doc.criteria.some((code) => criteria.includes(code)),
  );
  const codes = new Map(controls.map(({ doc }) => [doc.id, doc.code]));
  const planned = itemsOf(engagementId, criteria, items);
  return {
    instants,
    planned,
    standings: criteria.map((code) => standingOf(code, true, controls)),
    controls: serving,
    items: planOrder(planned, codes),
  };
};

const openFamilies = (controls: readonly AssessedControl[]): string[] => {
  const active = controls.filter(({ state }) => state === 'ACTIVE').map(({ promise }) => promise.family);
  const standing = Object.entries(familyCoverage(active, []));
  return standing.filter(([, covered]) => covered === 'OPEN').map(([family]) => family);
};

/** Figures of 4.3; undefined while no scope is confirmed. */
export const toReadiness = ({ standings, controls }: EngagementStanding): Readiness | undefined => {
  const figures = readinessOf(standings);
  return figures && { ...figures, byCategory: [...figures.byCategory], openFamilies: openFamilies(controls) };
};

/** Live items by the criteria they look after (REM-6). */
export const liveItemsOf = (code: string, { items }: EngagementStanding): string[] =>
  items.filter((item) => isLive(item) && item.criteria.includes(code)).map(({ id }) => id);

/** REM-6: criteria that are not met and that no live item looks after. */
export const withoutItem = ({ standings, items }: EngagementStanding): string[] =>
  criteriaWithoutItem(
    standings.map(({ code, status }) => [code, status] as const),
    items.filter(isLive),
  );
