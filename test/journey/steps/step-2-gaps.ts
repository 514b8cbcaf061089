import { randomUUID } from 'node:crypto';
import type { Order } from '@attestry/client';
import { plusDays } from '../platform/business-clock.js';
import { PEOPLE } from '../platform/cast.js';
import { expectEqual } from '../platform/expect.js';
import { stepIs } from '../platform/journey-record.js';
import type { Walk } from '../walk.js';
import { inOrder } from '../walk.js';
import { COLLECTORS, runCollectors, startCollectors } from './collectors.js';
import type { WalkControl } from './controls.js';
import { adopt, approveDesigns, implement, proposedTemplates, prove } from './controls.js';
import { RISKS } from './risks.js';
import type { Engaged } from './step-1-scope.js';

/** What the organization says it does already, beside what the collectors look at. */
const DECLARED = ['GOV-03', 'COM-01', 'AC-01', 'CRY-01'];

const COLLECTED = COLLECTORS.flatMap(({ codes }) => codes);

export interface Assessed extends Engaged {
  readonly existing: readonly WalkControl[];
  readonly planned: readonly { readonly itemId: string; readonly code: string }[];
}

/** Controls in place before the assessment: declared ones with a person's proof, the others with what the collectors find. */
const declareExisting = async (walk: Walk, engagementId: string): Promise<WalkControl[]> => {
  const templates = (await proposedTemplates(walk, engagementId)).filter(({ code }) =>
    [...DECLARED, ...COLLECTED].includes(code),
  );
  const controls = await adopt(walk, templates);
  await approveDesigns(walk, controls);
  const declared = controls.filter(({ code }) => DECLARED.includes(code));
  await walk.settle();
  await implement(walk, declared, await prove(walk, declared, 'declared at the start'));
  await startCollectors(walk, controls);
  const found = await runCollectors(walk, controls);
  const shown = controls.filter(({ controlId }) => found.has(controlId));
  await implement(walk, shown, found);
  return controls;
};

interface GapAnswer {
  readonly engagement: {
    readonly readiness: {
      readonly met: number;
      readonly partial: number;
      readonly unmet: number;
      readonly readinessBp: number;
      readonly coverageBp: number;
    };
  };
}

const FIGURES = `query Gap($id: ID!) { engagement(id: $id) { readiness { met partial unmet readinessBp coverageBp } } }`;
const STATUSES = `query Statuses($id: ID!) { criterionReadiness(engagementId: $id) { status criterion { code } } }`;

const assess = async ({ cast, settle }: Walk, engagementId: string): Promise<string> => {
  const gapId = randomUUID();
  await inOrder(
    cast.compliance,
    RISKS.map(({ riskId, title, category, criteria }): Order => ({
      name: 'identifyRisk',
      input: { riskId, title, category, criteria: [...criteria], engagementId, ownerRef: PEOPLE.engineering.person },
    })),
  );
  await settle();
  await cast.compliance.command('startGapAssessment', { gapId, engagementId, scopeVersion: 1 });
  await cast.compliance.command('recordFindings', { gapId });
  await cast.compliance.command('completeGapAssessment', { gapId });
  return gapId;
};

/** One item for each proposed control that is not there, over the criteria it would help. */
const plan = async (
  walk: Walk,
  { engagementId, asOfDate }: Engaged,
  gapId: string,
  existing: readonly WalkControl[],
) => {
  const { criterionReadiness } = await walk.cast.compliance.query<{
    criterionReadiness: { status: string; criterion: { code: string } }[];
  }>(STATUSES, { id: engagementId });
  const open = new Set(
    criterionReadiness.filter(({ status }) => status !== 'MET').map(({ criterion }) => criterion.code),
  );
  const there = new Set(existing.map(({ code }) => code));
  const missing = (await proposedTemplates(walk, engagementId)).filter(
    ({ code, criteria }) => !there.has(code) && criteria.some((one) => open.has(one)),
  );
  const items = missing.map(({ code, criteria, owner }) => ({
    itemId: randomUUID(),
    code,
    criteria: criteria.filter((one) => open.has(one)),
    ownerRef: PEOPLE[owner].person,
  }));
  await inOrder(
    walk.cast.compliance,
    items.map(({ itemId, criteria, ownerRef }): Order => ({
      name: 'planRemediation',
      input: {
        itemId,
        source: 'GAP',
        sourceId: gapId,
        engagementId,
        criteria,
        effort: Math.min(13, criteria.length + 1),
        dueOn: asOfDate,
        ownerRef,
      },
    })),
  );
  return items.map(({ itemId, code }) => ({ itemId, code }));
};

const PLAN = `query Plan($id: ID!) { engagement(id: $id) { remediationPlan { id benefitHalves effort } criteriaWithoutRemediation { code } } }`;

/** Step 2: gaps computed from what the collectors found and what is declared; first risk pass; plan in the rule's order. */
export const findGaps = async (walk: Walk, engaged: Engaged): Promise<Assessed> => {
  const { cast, clock, ledger } = walk;
  await stepIs(cast.owner, engaged.engagementId, 2, ['ENTERED']);
  await clock.until(plusDays(await clock.now(), 4));
  const existing = await declareExisting(walk, engaged.engagementId);
  await walk.settle();
  const gapId = await assess(walk, engaged.engagementId);
  const { engagement } = await cast.owner.query<GapAnswer>(FIGURES, { id: engaged.engagementId });
  ledger.note('gap', engagement.readiness);
  const planned = await plan(walk, engaged, gapId, existing);
  const answer = await cast.owner.query<{
    engagement: { remediationPlan: { benefitHalves: number; effort: number }[]; criteriaWithoutRemediation: unknown[] };
  }>(PLAN, { id: engaged.engagementId });
  const ratios = answer.engagement.remediationPlan.map(({ benefitHalves, effort }) => benefitHalves / effort);
  expectEqual(
    'order of the remediation plan',
    ratios,
    [...ratios].sort((a, b) => b - a),
  );
  expectEqual('criteria without an item', answer.engagement.criteriaWithoutRemediation, []);
  await stepIs(cast.owner, engaged.engagementId, 2, ['EXITED']);
  return { ...engaged, existing, planned };
};
