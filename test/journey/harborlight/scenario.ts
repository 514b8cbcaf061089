import type { Report } from '@attestry/client';
import { dayOf } from '../platform/business-clock.js';
import { checksOf } from '../report/checks.js';
import type { Walk } from '../walk.js';
import type { Harborlight } from './harborlight.js';
import { NUMBERS } from './numbers.js';
import { FIRST_DAY } from './organization.js';
import { chooseScope } from './step-1-scope.js';
import { findGaps } from './step-2-gaps.js';
import { putControlsInPlace } from './step-3-controls.js';
import { assessRisks } from './step-4-risks.js';
import { prepare } from './step-5-prepare.js';
import { audit } from './step-6-audit.js';

const LAST = 'G6';

const begin = async (plain: Walk): Promise<Harborlight> => {
  const today = dayOf(await plain.clock.now());
  if (today !== FIRST_DAY) throw new Error(`The clock stands at ${today}, not at ${FIRST_DAY}.`);
  return { ...plain, checks: checksOf(NUMBERS, plain.ledger) };
};

/** The growth-stage example (docs/domain/growth-example.md), to the end of a section; each of its numbers is looked at. */
export const walkHarborlight = async (plain: Walk, to: string = LAST): Promise<Report[]> => {
  const walk = await begin(plain);
  const engaged = await chooseScope(walk);
  if (to <= 'G1') return [];
  const planned = await findGaps(walk, engaged);
  if (to <= 'G2') return [];
  const built = await putControlsInPlace(walk, planned);
  if (to <= 'G3') return [];
  await assessRisks(walk, built);
  if (to <= 'G4') return [];
  await prepare(walk, built);
  if (to <= 'G5') return [];
  return [await audit(walk, built)];
};
