import type { Report } from '@attestry/client';
import { checksOf } from '../report/checks.js';
import type { Walk } from '../walk.js';
import { exampleDay } from './calendar.js';
import { NUMBERS } from './numbers.js';
import { openType2 } from './cycle-2.js';
import { observePeriod } from './period.js';
import { chooseScope } from './step-1-scope.js';
import { findGaps } from './step-2-gaps.js';
import { putControlsInPlace } from './step-3-controls.js';
import { assessRisks } from './step-4-risks.js';
import { prepareType1 } from './step-5-prepare.js';
import { auditType1 } from './step-6-type-1.js';
import { auditType2 } from './step-6-type-2.js';
import { maintain } from './step-7-year.js';
import type { Tidewater } from './tidewater.js';

const FIRST_DAY = '2025-09-01';
const LAST = '8.9';

const begin = async (plain: Walk): Promise<Tidewater> => {
  const walk = { ...plain, checks: checksOf(NUMBERS, plain.ledger) };
  const today = exampleDay((await walk.clock.now()).toISOString());
  if (today !== FIRST_DAY) throw new Error(`The clock stands at ${today} of the worked example, not at ${FIRST_DAY}.`);
  walk.ledger.say('  Days are those of the walk, eleven years after the worked example.');
  return walk;
};

/** The worked example (docs/domain/worked-example.md), to the end of a section; each of its numbers is looked at. */
export const walkTidewater = async (plain: Walk, to: string = LAST): Promise<Report[]> => {
  const walk = await begin(plain);
  const engaged = await chooseScope(walk);
  if (to <= '8.1') return [];
  const planned = await findGaps(walk, engaged);
  if (to <= '8.3') return [];
  await putControlsInPlace(walk, planned);
  if (to <= '8.4') return [];
  const assessed = await assessRisks(walk, planned);
  await prepareType1(walk, assessed);
  if (to <= '8.6') return [];
  const first = await auditType1(walk, assessed);
  if (to <= '8.7') return [first];
  const second = await openType2(walk, assessed);
  await observePeriod(walk, assessed, second);
  const report = await auditType2(walk, assessed, second, first);
  if (to <= '8.8') return [first, report];
  await maintain(walk, assessed, second, report);
  return [first, report];
};
