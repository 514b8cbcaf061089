import type { GatePart, RemediationItem } from '@attestry/client';
import { expectRefusal } from '../platform/expect.js';
import { stepIs } from '../platform/journey-record.js';
import { tellStep } from '../report/summary.js';
import { operateUntil } from '../steps/operation.js';
import { buildPlanned, named } from '../steps/own-controls.js';
import { exampleDay, morning, walkDay } from './calendar.js';
import { CONTROLS, FIRST_LOT, HOST_CONTROLS, HOST_REPORT, LAST_LOT } from './organization.js';
import { standing } from '../steps/standing.js';
import { stay } from './readings.js';
import type { Planned, Tidewater } from './tidewater.js';

const DAILY = 1;

const ABSENT = CONTROLS.filter(({ baseline }) => baseline === 'ABSENT').map(({ code }) => code);
export const HEALTHY = CONTROLS.filter(({ baseline }) => baseline === 'HEALTHY').map(({ code }) => code);
const SECOND_LOT = CONTROLS.map(({ code }) => code).filter(
  (code) => ![...HEALTHY, ...FIRST_LOT, ...LAST_LOT].includes(code),
);

/** Builds planned controls; absent ones are drafts until then. */
export const build = (walk: Tidewater, planned: Planned, codes: readonly string[]): Promise<void> =>
  buildPlanned(walk, planned, codes, (code) => ABSENT.includes(code));

/** VEN-1: the host is carved out once a control of ours watches it. */
const carveOut = async ({ cast, settle, checks }: Tidewater, { engagementId, vendorId, controls }: Planned) => {
  await settle();
  const { kind, coverageStart, coverageEnd } = HOST_REPORT;
  const report = { kind, coverageStart: walkDay(coverageStart), coverageEnd: walkDay(coverageEnd) };
  await cast.compliance.command('reviewVendor', { vendorId, outcome: 'APPROVED', exceptions: 0, engagementId, report });
  await cast.compliance.command('classifyAsSubservice', {
    ...{ vendorId, engagementId, method: 'CARVE_OUT', controlIds: [], csocs: HOST_CONTROLS },
    monitoringControlId: controls.get('TF-17')?.controlId ?? '',
  });
  const { vendors } = await cast.compliance.query<{
    vendors: { edges: { node: { subservices: { method: string; csocs: unknown[] }[] } }[] };
  }>('query Hosts { vendors(first: 100) { edges { node { subservices { method csocs { csocId } } } } } }');
  const carved = vendors.edges.flatMap(({ node }) => node.subservices).filter(({ method }) => method === 'CARVE_OUT');
  const relied = carved.reduce((sum, { csocs }) => sum + csocs.length, 0);
  checks.see('8.4', { 'carved-out hosts, their controls': `${carved.length}, ${relied}` });
};

const WORK = `query Work($id: ID!) {
  engagement(id: $id) { remediationPlan { state effort dueOn criteria { code } } }
  journey(engagementId: $id) { gate(step: 3) { part held value } }
}`;

interface Work {
  readonly engagement: { readonly remediationPlan: readonly RemediationItem[] };
  readonly journey: { readonly gate: readonly GatePart[] };
}

const workOf = async ({ cast }: Tidewater, { engagementId }: Planned) => {
  const { engagement, journey } = await cast.owner.query<Work>(WORK, { id: engagementId });
  const verified = engagement.remediationPlan.filter(({ state }) => state === 'VERIFIED');
  const points = verified.reduce((sum, { effort }) => sum + effort, 0);
  const open = engagement.remediationPlan.filter(({ state }) => state !== 'VERIFIED');
  const days = [...new Set(open.map(({ dueOn }) => exampleDay(dueOn)))];
  return {
    verified: `${verified.length}, ${points}`,
    openDue: days.join(' '),
    readiness: journey.gate.find(({ part }) => part === 'READINESS_STEP3')?.value ?? 'none',
  };
};

const octoberStands = async (walk: Tidewater, planned: Planned): Promise<void> => {
  const { cast, checks } = walk;
  const { engagementId } = planned;
  const now = await standing(walk, engagementId);
  const { verified } = await workOf(walk, planned);
  const exit = cast.owner.command('requestStepExit', { engagementId, step: 3 });
  const { code, details } = await expectRefusal('GATE_NOT_MET', exit);
  checks.see('8.4', {
    'items and points verified by 10-31': verified,
    'met, partial, unmet on 10-31': now.counts,
    'criteria unmet on 10-31': now.codes('UNMET'),
    'readiness on 10-31, bp': now.readinessBp,
    'readiness shown on 10-31': now.shown,
    'coverage on 10-31, bp': now.coverageBp,
    'exit tried on 10-31': `${code} ${String(details['missing'])}`,
  });
};

const decemberStands = async (walk: Tidewater, planned: Planned): Promise<void> => {
  const now = await standing(walk, planned.engagementId);
  const { verified, openDue, readiness } = await workOf(walk, planned);
  walk.checks.see('8.4', {
    'items and points verified by 12-05': verified,
    'met, partial, unmet on 12-05': now.counts,
    'criteria unmet on 12-05': now.codes('UNMET'),
    'readiness on 12-05, bp': now.readinessBp,
    'coverage on 12-05, bp': now.coverageBp,
    'readiness at the gate': readiness,
    'item of the unmet criteria due on': openDue,
  });
};

/** 8.4: nine items by 10-31, which is not enough; all but the restore test by 12-05, and step 3 is left. */
export const putControlsInPlace = async (walk: Tidewater, planned: Planned): Promise<void> => {
  const { cast, checks } = walk;
  const { engagementId } = planned;
  await stepIs(cast.owner, engagementId, 3, ['ENTERED']);
  await operateUntil(walk, named(planned.controls, HEALTHY), morning('2025-10-31'), DAILY);
  await build(walk, planned, FIRST_LOT);
  await carveOut(walk, planned);
  await octoberStands(walk, planned);
  await operateUntil(walk, named(planned.controls, [...HEALTHY, ...FIRST_LOT]), morning('2025-12-05'), DAILY);
  await build(walk, planned, SECOND_LOT);
  await stepIs(cast.owner, engagementId, 3, ['EXITED']);
  await decemberStands(walk, planned);
  checks.see('8.4', { 'step 3': (await stay(walk, engagementId, 3)).line });
  await tellStep(walk, 'J1', engagementId, 3);
  checks.close('8.4');
};
