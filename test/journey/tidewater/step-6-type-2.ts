import type { Report } from '@attestry/client';
import { expectRefusal } from '../platform/expect.js';
import { stepIs } from '../platform/journey-record.js';
import { tellStep } from '../report/summary.js';
import type { PlannedTest } from '../steps/tests.js';
import { morning } from './calendar.js';
import { KEPT_BY_TOOLS } from './collectors.js';
import { evening, passUntil } from './days.js';
import { confirm, extend, findExceptions, respond, tryToClear, tryToRepair } from './exceptions.js';
import { AUDIT_2 } from './period.js';
import { draftReport, issueReport } from '../steps/report-signing.js';
import { lookAtReport } from './report-numbers.js';
import { answerLater, answerOnTime, askType2 } from './requests-type-2.js';
import { startFieldwork } from '../steps/fieldwork.js';
import { draw } from '../steps/samples.js';
import { lookAtDraws } from './sample-numbers.js';
import type { Assessed } from './step-4-risks.js';
import { lookAtPlanned } from './step-7-year.js';
import { concludeTests } from '../steps/testing.js';
import type { Controls } from '../steps/controls.js';
import type { Tidewater } from './tidewater.js';
import { lookAtOpinion, lookAtType2 } from './type-2-numbers.js';

const SETTING_REASON =
  'The quarterly access review would have found the account that stayed open, and did so within the quarter.';

/** 08-14 on: what compensates is said, what is not mapped to the criterion cannot. */
const propose = async (walk: Tidewater, controls: Controls): Promise<string> => {
  const controlId = controls.get('TF-14')?.controlId ?? '';
  const compensation = (criterion: string) => ({ criterion, controlId, reason: SETTING_REASON });
  const refused = await expectRefusal(
    'COMPENSATION_NOT_MAPPED',
    draftReport(walk, AUDIT_2, [compensation('CC6.2'), compensation('CC6.3')]),
  );
  walk.checks.see('8.8', { 'compensation of CC6.2 by TF-14': refused.code });
  return draftReport(walk, AUDIT_2, [compensation('CC6.3')]);
};

/** From the draws on 07-06 to the end of fieldwork on 08-14, with what was found on the way. */
const findAndSettle = async (
  walk: Tidewater,
  assessed: Assessed,
  second: string,
  tests: readonly PlannedTest[],
): Promise<void> => {
  const { controls } = assessed;
  const pass = (day: string) => passUntil(walk, controls, morning(day));
  await pass('2026-07-10');
  await answerOnTime(walk);
  await pass('2026-07-15');
  await findExceptions(walk, tests, 'TF-26');
  await pass('2026-07-16');
  await tryToRepair(walk, controls);
  await tryToClear(walk, controls);
  await pass('2026-07-17');
  await findExceptions(walk, tests, 'TF-13');
  await answerLater(walk, controls);
  await pass('2026-07-20');
  await extend(walk);
  await pass('2026-07-24');
  await confirm(walk);
  await lookAtPlanned(walk, assessed, second);
  await lookAtDraws(walk, tests);
  await concludeTests(walk, tests);
  await pass('2026-08-03');
  await respond(walk, 'TF-26');
  await pass('2026-08-04');
  await respond(walk, 'TF-13');
  await pass('2026-08-14');
  await walk.cast.lead.command('endFieldwork', { auditId: AUDIT_2 });
};

/** 8.8: fieldwork from 07-06 to 08-14, report on 08-21. */
export const auditType2 = async (
  walk: Tidewater,
  assessed: Assessed,
  second: string,
  first: Report,
): Promise<Report> => {
  const { controls } = assessed;
  const pass = (day: string) => passUntil(walk, controls, morning(day));
  await pass('2026-07-06');
  const tests = await startFieldwork(walk, AUDIT_2, controls, KEPT_BY_TOOLS);
  await draw(walk, tests);
  await askType2(walk, controls);
  await findAndSettle(walk, assessed, second, tests);
  const reportId = await propose(walk, controls);
  await lookAtOpinion(walk);
  await passUntil(walk, controls, evening('2026-08-21'));
  const report = await issueReport(walk, reportId);
  await stepIs(walk.cast.owner, second, 7, ['ENTERED']);
  await walk.settle();
  await tellStep(walk, 'J2', second, 6);
  await lookAtType2(walk, second, first, report);
  lookAtReport(walk, report);
  walk.checks.close('8.8');
  return report;
};
