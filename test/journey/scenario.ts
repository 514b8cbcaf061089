import type { Report } from '@attestry/client';
import { morningOf, plusDays } from './platform/business-clock.js';
import { expectEqual } from './platform/expect.js';
import { stepIs } from './platform/journey-record.js';
import { tellCarried, tellReports, tellStep } from './report/summary.js';
import { audit } from './steps/audit.js';
import { chooseScope } from './steps/step-1-scope.js';
import { findGaps } from './steps/step-2-gaps.js';
import type { Controlled } from './steps/step-3-controls.js';
import { putControlsInPlace } from './steps/step-3-controls.js';
import { assessRisks, reassessRisks } from './steps/step-4-risks.js';
import { operateUntil } from './steps/operation.js';
import { inviteObserver, listFirms, prepare } from './steps/step-5-prepare.js';
import { mendDeviations, openReaudit, successorOf } from './steps/step-7-monitor.js';
import { DEVIATING_CHANGE, monitorYear } from './steps/year.js';
import type { Walk } from './walk.js';

const TYPE_1_FINDING = { code: 'GOV-01', note: 'One of the four people had not accepted the code of conduct.' };
const TYPE_2_FINDING = {
  code: 'CHG-01',
  itemKey: DEVIATING_CHANGE,
  note: 'The change went out in an emergency and was reviewed the day after.',
};
const EVERY_CHANGE = new Map([
  ['CHG-01', 'A change without review was reported in the year, so each one is looked at.'],
]);

const firstCycle = async (walk: Walk): Promise<Controlled & { report: Report }> => {
  const engaged = await chooseScope(walk);
  await tellStep(walk, 'J1', engaged.engagementId, 1);
  await listFirms(walk);
  await inviteObserver(walk, engaged.engagementId);
  const assessed = await findGaps(walk, engaged);
  await tellStep(walk, 'J1', engaged.engagementId, 2);
  const controlled = await putControlsInPlace(walk, assessed);
  await tellStep(walk, 'J1', engaged.engagementId, 3);
  await assessRisks(walk, controlled);
  await tellStep(walk, 'J1', engaged.engagementId, 4);
  const { engagementId, asOfDate, controls } = controlled;
  await operateUntil(walk, [...controls.values()], plusDays(morningOf(asOfDate), -2));
  const prepared = await prepare(walk, engagementId, controls, { start: asOfDate, end: asOfDate });
  await tellStep(walk, 'J1', engagementId, 5);
  await operateUntil(walk, [...controls.values()], plusDays(morningOf(asOfDate), 1));
  const report = await audit(walk, prepared, controls, {
    type: 'TYPE_1',
    findings: [TYPE_1_FINDING],
    whole: new Map(),
  });
  expectEqual(
    'Type 1 opinion',
    [report.type, report.opinion, report.deviations, report.digestMatches],
    ['TYPE_1', 'QUALIFIED', 1, true],
  );
  await stepIs(walk.cast.owner, engagementId, 7, ['ENTERED']);
  await tellStep(walk, 'J1', engagementId, 6);
  return { ...controlled, report };
};

const REPORT = `query Report($id: ID!) { report(id: $id) { id state type opinion reportDate validUntil coverageStart coverageEnd deviations digest digestMatches } }`;

const reread = async ({ cast }: Walk, { id }: Report): Promise<Report> =>
  (await cast.owner.query<{ report: Report }>(REPORT, { id })).report;

/** On the real clock: to the Type 1 report, and left in step 7. */
export const walkToType1 = async (walk: Walk): Promise<Report[]> => {
  const { report } = await firstCycle(walk);
  tellReports(walk, [report]);
  return [report];
};

/** In accelerated time: through the first cycle, a monitored year and the re-audit as a Type 2. */
export const walkAllSteps = async (walk: Walk): Promise<Report[]> => {
  const { cast, settle } = walk;
  const { report: first, controls, engagementId, asOfDate } = await firstCycle(walk);
  await mendDeviations(walk, engagementId, controls);
  const { engagementId: second, period } = await openReaudit(walk, engagementId, asOfDate);
  tellCarried(walk, 'J2', [1, 2, 3, 4]);
  await inviteObserver(walk, second);
  await monitorYear(walk, controls, new Date(`${period.start}T00:00:00.000Z`));
  await reassessRisks(walk, { engagementId: second, controls });
  await tellStep(walk, 'J1', engagementId, 7);
  await operateUntil(walk, [...controls.values()], plusDays(morningOf(period.end), -2));
  const prepared = await prepare(walk, second, controls, { start: period.end, end: period.end });
  await tellStep(walk, 'J2', second, 5);
  await operateUntil(walk, [...controls.values()], plusDays(morningOf(period.end), 5));
  const report = await audit(walk, prepared, controls, {
    type: 'TYPE_2',
    findings: [TYPE_2_FINDING],
    whole: EVERY_CHANGE,
  });
  expectEqual(
    'Type 2 opinion',
    [report.type, report.opinion, report.deviations, report.digestMatches],
    ['TYPE_2', 'UNQUALIFIED', 1, true],
  );
  await stepIs(cast.owner, second, 7, ['ENTERED']);
  await settle();
  const reports = [await reread(walk, first), report];
  expectEqual('Type 1 report now', reports[0]?.state, 'SUPERSEDED');
  walk.ledger.note('nextCycle', (await successorOf(walk, second)).length > 0);
  await tellStep(walk, 'J2', second, 6);
  tellReports(walk, reports);
  return reports;
};
