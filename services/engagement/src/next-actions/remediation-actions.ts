import type { JourneyDoc } from '../journey-view/journey.projection.js';
import { isOpen } from '../journey-view/journey.projection.js';
import type { KnownRemediation } from '../known-remediation/known-remediation.projection.js';
import type { JourneyAction } from './next-actions.reader.js';

const REMEDIATION_STEP = 3;

/** Open items: their owner reports them done, another one verifies (D3). They are worked on from step 3 on. */
export const remediationActions = (
  { engagementId, steps }: JourneyDoc,
  items: readonly KnownRemediation[],
): JourneyAction[] => {
  const preparing = steps.some((one) => one.step >= REMEDIATION_STEP && one.step < 6 && isOpen(one));
  if (!preparing) return [];
  return items
    .filter(({ state }) => state === 'OPEN')
    .map(({ id: about, dueOn, ownerRef, reportedBy }) => {
      const work = { engagementId, step: REMEDIATION_STEP, about, dueOn } as const;
      return reportedBy === undefined
        ? { ...work, action: 'reportRemediationDone', role: 'CO', personRef: ownerRef }
        : { ...work, action: 'verifyRemediation', role: 'CM', notBy: reportedBy };
    });
};
