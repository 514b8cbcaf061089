import type { Order, RemediationItem, Report } from '@attestry/client';
import { expectRefusal } from '../platform/expect.js';
import { stepIs } from '../platform/journey-record.js';
import { prove } from '../steps/controls.js';
import { inOrder } from '../walk.js';
import { morning, walkDay } from './calendar.js';
import { openCycle } from './cycle-2.js';
import { evening, passUntil } from './days.js';
import { RISK_IDS } from './risk-ids.js';
import type { Assessed } from './step-4-risks.js';
import {
  lookAtBridge,
  lookAtCoverage,
  lookAtDegraded,
  lookAtEnds,
  lookAtItems,
  lookAtLapse,
  lookAtMended,
} from './step-7-numbers.js';
import type { Controls } from '../steps/controls.js';
import type { Tidewater } from './tidewater.js';

export const NEXT_PERIOD = { start: '2026-07-01', end: '2027-06-30' };

/** The owner judges R-02 anew: what the control lowers it by while it works, and while it does not. */
const judgeLeavers = (
  { cast }: Tidewater,
  controls: Controls,
  [residualLikelihood, residualImpact]: readonly [number, number],
) =>
  cast.engineering.command('assessRisk', {
    ...{ riskId: RISK_IDS.get('R-02') ?? '', likelihood: 4, impact: 4, residualLikelihood, residualImpact },
    controlIds: ['TF-12', 'TF-13', 'TF-14'].flatMap((code) => controls.get(code)?.controlId ?? []),
  });

const ITEMS = `query Items($id: ID!) { engagement(id: $id) { remediationPlan { id source state controlId dueOn rootCause } } }`;

const deviationItems = async ({ cast }: Tidewater, engagementId: string): Promise<readonly RemediationItem[]> => {
  const { engagement } = await cast.compliance.query<{ engagement: { remediationPlan: RemediationItem[] } }>(ITEMS, {
    id: engagementId,
  });
  return engagement.remediationPlan.filter(({ source }) => source === 'DEVIATION');
};

/** 07-24: each deviation has an item, which nobody cancels. */
export const lookAtPlanned = async (walk: Tidewater, { controls }: Assessed, second: string): Promise<void> => {
  await walk.facts.since();
  const items = await deviationItems(walk, second);
  const cancelling = walk.cast.compliance.command('cancelRemediation', {
    ...{ itemId: items[0]?.id ?? '', reason: 'The people system will do it from now on.' },
  });
  const { code } = await expectRefusal('REMEDIATION_FROM_DEVIATION', cancelling);
  lookAtItems(walk, controls, items, code);
};

/** 09-15: management's letter on the time since the period. */
const bridge = async (walk: Tidewater, reportId: string): Promise<void> => {
  const tooLong = walk.cast.compliance.command('draftBridgeLetter', { reportId, through: walkDay('2026-10-01') });
  const { code } = await expectRefusal('BRIDGE_TOO_LONG', tooLong);
  const { id: letterId } = await walk.cast.compliance.command('draftBridgeLetter', {
    ...{ reportId, through: walkDay('2026-09-15') },
  });
  await walk.cast.owner.command('signBridgeLetter', { letterId });
  await lookAtBridge(walk, letterId, code);
};

/** 09-18: both owners report their items done, the compliance manager verifies them; the control works again. */
const mend = async (walk: Tidewater, controls: Controls, second: string): Promise<void> => {
  const { cast } = walk;
  const [items, owners] = [await deviationItems(walk, second), { 'TF-13': cast.people, 'TF-26': cast.engineering }];
  const concerned = Object.keys(owners).flatMap((code) => controls.get(code) ?? []);
  const proofs = await prove(walk, concerned, 'mended after the audit');
  await walk.settle();
  for (const [code, owner] of Object.entries(owners)) {
    const controlId = controls.get(code)?.controlId ?? '';
    const itemId = items.find((item) => item.controlId === controlId)?.id ?? '';
    await inOrder(owner, [
      { name: 'startRemediation', input: { itemId } },
      { name: 'reportRemediationDone', input: { itemId, evidenceIds: [proofs.get(controlId) ?? ''] } },
    ]);
  }
  await inOrder(
    cast.compliance,
    items.map(({ id: itemId }): Order => ({ name: 'verifyRemediation', input: { itemId } })),
  );
};

/** 08-24 to 09-18: the next cycle, a new version, the letter, the repair. */
const repair = async (walk: Tidewater, { controls }: Assessed, second: string, report: Report): Promise<void> => {
  const pass = (day: string) => passUntil(walk, controls, morning(day));
  await pass('2026-08-24');
  const third = await openCycle(walk, second, NEXT_PERIOD);
  await lookAtCoverage(walk, third);
  await pass('2026-09-01');
  await walk.cast.people.command('reviseControl', {
    ...{ controlId: controls.get('TF-13')?.controlId ?? '', effectiveFrom: walkDay('2026-09-01T00:00:00.000Z') },
    text: 'The people system removes access within 24 hours after leaving.',
  });
  await pass('2026-09-15');
  await bridge(walk, report.id);
  await passUntil(walk, controls, evening('2026-09-18'));
  await mend(walk, controls, second);
  await walk.settle();
  await judgeLeavers(walk, controls, [2, 3]);
  await lookAtMended(walk, second);
};

/** 8.9: from the report of 08-21 to its end a year later, with no other report. */
export const maintain = async (walk: Tidewater, assessed: Assessed, second: string, report: Report): Promise<void> => {
  const { cast, checks, clock, settle } = walk;
  await stepIs(cast.owner, second, 7, ['ENTERED']);
  await lookAtDegraded(walk, second, () => judgeLeavers(walk, assessed.controls, [3, 3]));
  await repair(walk, assessed, second, report);
  await clock.until(morning('2026-12-13'));
  await settle();
  await lookAtLapse(walk);
  await clock.until(morning('2027-08-21'));
  await settle();
  await lookAtEnds(walk, report.id);
  checks.close('8.9');
};
