import { checksOf } from '../report/checks.js';
import type { Walk } from '../walk.js';
import { exampleDay } from './calendar.js';
import { NUMBERS } from './numbers.js';
import { chooseScope } from './step-1-scope.js';
import { findGaps } from './step-2-gaps.js';
import { putControlsInPlace } from './step-3-controls.js';
import { assessRisks } from './step-4-risks.js';

const FIRST_DAY = '2025-09-01';
const LAST_STEP = 4;

/** The worked example (docs/domain/worked-example.md), to the end of a step; each of its numbers is looked at. */
export const walkTidewater = async (plain: Walk, to: number = LAST_STEP): Promise<void> => {
  const walk = { ...plain, checks: checksOf(NUMBERS, plain.ledger) };
  const today = exampleDay((await walk.clock.now()).toISOString());
  if (today !== FIRST_DAY) throw new Error(`The clock stands at ${today} of the worked example, not at ${FIRST_DAY}.`);
  walk.ledger.say('  Days are those of the walk, eleven years after the worked example.');
  const engaged = await chooseScope(walk);
  if (to < 2) return;
  const planned = await findGaps(walk, engaged);
  if (to < 3) return;
  await putControlsInPlace(walk, planned);
  if (to < 4) return;
  await assessRisks(walk, planned);
};
