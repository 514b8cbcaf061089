import { randomUUID } from 'node:crypto';
import type { Report } from '@attestry/client';
import { addBusinessDays } from '@attestry/soc2/calendar';
import { dayOf, plusDays } from '../platform/business-clock.js';
import { PEOPLE } from '../platform/cast.js';
import { stepIs } from '../platform/journey-record.js';
import type { Walk } from '../walk.js';
import type { WalkControl } from './controls.js';
import { operateUntil } from './operation.js';
import type { Prepared } from './step-5-prepare.js';
import type { Finding, PlannedTest } from './tests.js';
import { concludeTests, drawSamples, planTests, recordPlain, recordSampled } from './tests.js';

/** What the auditors ask for: a few controls of each kind, by their codes. */
const REQUESTED = ['POL-01', 'AC-01', 'AC-03', 'INC-01', 'BCP-01'];
const REPORT_REASON = 'The sample organization is walked in one sitting, on a real clock.';

const requests = async (
  walk: Walk,
  auditId: string,
  controls: ReadonlyMap<string, WalkControl>,
  proofs: (controlId: string) => Promise<string>,
): Promise<void> => {
  const { cast, clock } = walk;
  const dueOn = addBusinessDays(dayOf(await clock.now()), 5);
  for (const code of REQUESTED) {
    const control = controls.get(code);
    if (!control) continue;
    const requestId = randomUUID();
    await cast.auditor.command('raiseRequest', {
      requestId,
      auditId,
      controlId: control.controlId,
      kind: 'INITIAL',
      dueOn,
      text: `Show how ${code} works.`,
    });
    await cast.compliance.command('assignRequest', { requestId, assigneeRef: PEOPLE.compliance.person });
    await cast.compliance.command('answerRequest', { requestId, evidenceIds: [await proofs(control.controlId)] });
    await cast.auditor.command('acceptAnswer', { requestId });
  }
};

const LATEST = `query Latest($id: ID!) { control(id: $id) { evidence { id state } } }`;

const latestProof =
  ({ cast }: Walk) =>
  async (controlId: string): Promise<string> => {
    const { control } = await cast.compliance.query<{ control: { evidence: { id: string; state: string }[] } }>(
      LATEST,
      { id: controlId },
    );
    return control.evidence.find(({ state }) => state === 'ACCEPTED')?.id ?? '';
  };

const EXCEPTIONS = `query Exceptions($id: ID!) { exceptions(auditId: $id, first: 100) { edges { node { id state } } } }`;

/** Each exception is confirmed by the lead auditor and answered by management. */
const settleExceptions = async (
  { cast, settle }: Walk,
  auditId: string,
  findings: readonly Finding[],
): Promise<number> => {
  await settle();
  const { exceptions } = await cast.lead.query<{ exceptions: { edges: { node: { id: string } }[] } }>(EXCEPTIONS, {
    id: auditId,
  });
  for (const { node } of exceptions.edges) {
    await cast.lead.command('confirmDeviation', {
      exceptionId: node.id,
      cause: findings[0]?.note ?? 'See the item.',
      effect: 'The control did not do what it says for this item.',
    });
    await settle();
    await cast.compliance.command('draftManagementResponse', {
      exceptionId: node.id,
      text: 'We agree. The cause is removed and the work is checked by a second person.',
    });
    await cast.owner.command('submitManagementResponse', { exceptionId: node.id });
  }
  return exceptions.edges.length;
};

const testAll = async (
  walk: Walk,
  { auditId }: Prepared,
  controls: readonly WalkControl[],
  plan: AuditPlan,
): Promise<PlannedTest[]> => {
  const design = await planTests(walk, auditId, 'DESIGN', controls);
  await recordPlain(walk, 'DESIGN', design, []);
  await walk.settle();
  await concludeTests(walk, design);
  await walk.settle();
  const kind = plan.type === 'TYPE_1' ? 'IMPLEMENTATION' : 'OPERATING';
  const tests = await planTests(walk, auditId, kind, controls);
  await walk.settle();
  if (kind === 'IMPLEMENTATION') await recordPlain(walk, kind, tests, plan.findings);
  else await recordSampled(walk, tests, await drawSamples(walk, tests, plan.whole), plan.findings);
  return tests;
};

export interface AuditPlan {
  readonly type: 'TYPE_1' | 'TYPE_2';
  readonly findings: readonly Finding[];
  /** Populations tested item by item, by control code, and why. */
  readonly whole: ReadonlyMap<string, string>;
}

const REPORT = `query Report($id: ID!) { report(id: $id) { id state type opinion reportDate validUntil coverageStart coverageEnd categories deviations digest digestMatches } }`;

const sign = async ({ cast, clock, settle }: Walk, auditId: string): Promise<string> => {
  await cast.lead.command('endFieldwork', { auditId });
  await settle();
  await cast.lead.command('proposeOpinion', { auditId });
  await cast.owner.command('signManagementAssertion', { auditId });
  const { id: reportId } = await cast.lead.command('draftReport', { auditId });
  await settle();
  await cast.lead.command('decideOpinion', { reportId });
  const reason = clock.accelerated ? {} : { reason: REPORT_REASON };
  await cast.lead.command('issueReport', { reportId, reportDate: dayOf(await clock.now()), ...reason });
  await settle();
  return reportId;
};

/** Step 6: requests, tests of every control, exceptions with their responses, opinion by the rule, report. */
export const audit = async (
  walk: Walk,
  prepared: Prepared,
  controls: ReadonlyMap<string, WalkControl>,
  plan: AuditPlan,
): Promise<Report> => {
  const { cast, clock, settle } = walk;
  await stepIs(cast.owner, prepared.engagementId, 6, ['ENTERED']);
  await settle();
  const started = await clock.now();
  await cast.lead.command('startFieldwork', { auditId: prepared.auditId });
  await settle();
  await requests(walk, prepared.auditId, controls, latestProof(walk));
  const tests = await testAll(walk, prepared, [...controls.values()], plan);
  await operateUntil(walk, [...controls.values()], plusDays(started, 14));
  await settleExceptions(walk, prepared.auditId, plan.findings);
  await settle();
  await concludeTests(walk, tests);
  await operateUntil(walk, [...controls.values()], plusDays(started, 25));
  const reportId = await sign(walk, prepared.auditId);
  await stepIs(cast.owner, prepared.engagementId, 6, ['EXITED']);
  const { report } = await cast.owner.query<{ report: Report }>(REPORT, { id: reportId });
  return report;
};
