import { remediationOrder } from '@attestry/soc2';
import type { RemediationDoc } from './remediation-item.projection.js';

/** Items of an engagement: planned for it, or for none in particular while they serve a criterion of its scope. */
export const itemsOf = (
  engagementId: string,
  scope: readonly string[],
  items: readonly RemediationDoc[],
): RemediationDoc[] =>
  items.filter((item) =>
    item.engagementId ? item.engagementId === engagementId : item.criteria.some((code) => scope.includes(code)),
  );

/** Items in the order of rule 4.4: benefit at planning by effort, then control code. Cancelled ones are left out. */
export const planOrder = (items: readonly RemediationDoc[], codes: ReadonlyMap<string, string>): RemediationDoc[] => {
  const ranked = items
    .filter(({ state }) => state !== 'CANCELLED')
    .map((item) => ({
      item,
      controlCode: codes.get(item.controlId ?? '') ?? '',
      effort: item.effort,
      // The benefit was fixed at planning, in halves; a PARTIAL criterion is worth one half.
      statuses: Array.from({ length: item.benefitHalves }, () => 'PARTIAL' as const),
    }));
  return remediationOrder(ranked).map(({ item }) => item);
};
