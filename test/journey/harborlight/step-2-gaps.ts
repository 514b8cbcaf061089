import type { Control, Order, RemediationItem } from '@attestry/client';
import { morningOf } from '../platform/business-clock.js';
import { stepIs } from '../platform/journey-record.js';
import { tellStep } from '../report/summary.js';
import type { Controls } from '../steps/controls.js';
import { approveDesigns, begin } from '../steps/controls.js';
import { define, finish, named } from '../steps/own-controls.js';
import { stayIn } from '../steps/standing.js';
import { inOrder } from '../walk.js';
import { COMPENSATING, FIRST_CONTROLS, standsAt } from './controls.js';
import { assessGap, figuresOf, identify, planItems } from './gap.js';
import type { Engaged, Harborlight, Planned } from './harborlight.js';
import { day } from './harborlight.js';
import { LEFT_OUT } from './organization.js';
import { RISKS } from './risks.js';

/** What is there on 01-12: some controls work, some are in work, the others are drafts. */
const establishBaseline = async (walk: Harborlight): Promise<Controls> => {
  const all = await define(walk, FIRST_CONTROLS, { stage: 'GROWTH' });
  const controls = new Map(all.map((control) => [control.code, control]));
  const { code, criterion } = COMPENSATING;
  const controlId = controls.get(code)?.controlId ?? '';
  const compensating: Order = { name: 'mapControl', input: { controlId, criterion, role: 'COMPENSATING' } };
  await inOrder(walk.cast.compliance, [compensating]);
  const there = named(controls, [...standsAt('HEALTHY'), ...standsAt('WEAK')]);
  await approveDesigns(walk, there);
  await walk.settle();
  await begin(walk, there);
  await walk.settle();
  await finish(walk, named(controls, standsAt('HEALTHY')));
  return controls;
};

const PLAN = `query Plan($id: ID!) { engagement(id: $id) { remediationPlan { state effort } criteriaWithoutRemediation { code } } }`;

interface Answer {
  readonly engagement: {
    readonly remediationPlan: readonly RemediationItem[];
    readonly criteriaWithoutRemediation: readonly unknown[];
  };
}

/** Items of the plan and their points, of a state or of all. */
export const planOf = async ({ cast, settle }: Harborlight, engagementId: string, state?: string) => {
  await settle();
  const { engagement } = await cast.compliance.query<Answer>(PLAN, { id: engagementId });
  const items = engagement.remediationPlan.filter((item) => !state || item.state === state);
  const points = items.reduce((sum, { effort }) => sum + effort, 0);
  return { line: `${items.length}, ${points}`, without: engagement.criteriaWithoutRemediation.length };
};

const CONTROLS = 'query Controls { controls(first: 100) { edges { node { health mappings { role } } } } }';

/** What there is before anything is mended. */
const lookAtControls = async ({ cast, checks }: Harborlight): Promise<void> => {
  const { controls } = await cast.compliance.query<{ controls: { edges: { node: Control }[] } }>(CONTROLS);
  const all = controls.edges.map(({ node }) => node);
  const of = (health: string) => all.filter((one) => one.health === health).length;
  checks.see('G2', {
    'controls, healthy, weak, absent': [all.length, of('HEALTHY'), of('WEAK'), of('ABSENT')].join(', '),
    'links to criteria': all.reduce((sum, { mappings }) => sum + mappings.length, 0),
  });
};

/** G2: on 01-12 the gaps of version 1 of the scope, a first look at the risks, and a plan. */
export const findGaps = async (walk: Harborlight, engaged: Engaged): Promise<Planned> => {
  const { cast, clock, checks } = walk;
  const { engagementId } = engaged;
  await stepIs(cast.owner, engagementId, 2, ['ENTERED']);
  await clock.until(morningOf('2037-01-12'));
  const controls = await establishBaseline(walk);
  await identify(
    walk,
    engagementId,
    RISKS.filter(({ criteria }) => !criteria.includes(LEFT_OUT)),
  );
  const gapId = await assessGap(walk, engagementId, 1);
  checks.see('G2', { 'met, partial, unmet': await figuresOf(walk, gapId) });
  await lookAtControls(walk);
  const missing = named(controls, [...standsAt('WEAK'), ...standsAt('ABSENT')]);
  const items = await planItems(walk, { engagementId, gapId, dueOn: '2037-01-30' }, missing);
  await stepIs(cast.owner, engagementId, 2, ['EXITED']);
  const { line, without } = await planOf(walk, engagementId);
  checks.see('G2', {
    'items and points of the plan': line,
    'criteria without an item': without,
    'step 2': (await stayIn(walk, engagementId, 2, day)).line,
  });
  await tellStep(walk, 'J1', engagementId, 2);
  checks.close('G2');
  return { ...engaged, controls, items, gapId };
};
