import { morningOf } from '../platform/business-clock.js';
import { stepIs } from '../platform/journey-record.js';
import { tellStep } from '../report/summary.js';
import { buildPlanned } from '../steps/own-controls.js';
import { standing, stayIn } from '../steps/standing.js';
import { FIRST_LOT, isDraft, LAST_LOT } from './controls.js';
import type { Harborlight, Planned } from './harborlight.js';
import { day } from './harborlight.js';
import { CATEGORIES } from './organization.js';
import { changeScope } from './scope-change.js';
import { planOf } from './step-2-gaps.js';
import { classify } from './vendors.js';

/** G3: most of the plan on 01-19, the subservice organizations and the change of scope on 01-20, the rest on 01-26. */
export const putControlsInPlace = async (walk: Harborlight, planned: Planned): Promise<Planned> => {
  const { cast, clock, checks } = walk;
  const { engagementId } = planned;
  await stepIs(cast.owner, engagementId, 3, ['ENTERED']);
  await clock.until(morningOf('2037-01-19'));
  await buildPlanned(walk, planned, FIRST_LOT, isDraft);
  const now = await standing(walk, engagementId);
  checks.see('G3', { 'met, partial, unmet, readiness on 01-19': `${now.counts}, ${now.readinessBp}` });
  await clock.until(morningOf('2037-01-20'));
  await classify(walk, planned);
  const changed = await changeScope(walk, planned);
  await clock.until(morningOf('2037-01-26'));
  await buildPlanned(walk, changed, LAST_LOT, isDraft);
  await stepIs(cast.owner, engagementId, 3, ['EXITED']);
  const end = await standing(walk, engagementId);
  checks.see('G3', {
    'met, partial, unmet, readiness on 01-26': `${end.counts}, ${end.readinessBp}`,
    'readiness of the five categories, bp': CATEGORIES.map((category) => end.of(category)).join(' '),
    'items and points verified': (await planOf(walk, engagementId, 'VERIFIED')).line,
    'step 3': (await stayIn(walk, engagementId, 3, day)).line,
  });
  await tellStep(walk, 'J1', engagementId, 3);
  checks.close('G3');
  return changed;
};
