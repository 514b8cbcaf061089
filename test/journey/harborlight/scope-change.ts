import type { GapAssessment, ScopeReopening } from '@attestry/client';
import { expectRefusal } from '../platform/expect.js';
import { stepIs } from '../platform/journey-record.js';
import { define } from '../steps/own-controls.js';
import { stayIn } from '../steps/standing.js';
import { ADDED_CONTROLS } from './controls.js';
import { assessGap, figuresOf, identify, planItems, readGap } from './gap.js';
import type { Harborlight, Planned } from './harborlight.js';
import { day } from './harborlight.js';
import { CATEGORIES, LEFT_OUT, REVISED } from './organization.js';
import { RISKS } from './risks.js';

const PREVIEW = `query Preview($id: ID!, $categories: [String!], $excluded: [ID!]) {
  scopeReopening(engagementId: $id, categories: $categories, excluded: $excluded) {
    revision nextVersion stepsReopened stepsReopenedByAddition staleAssessments { id kind state } added { code } removed { criterion { code } because }
  }
}`;

const preview = async (
  { cast, settle }: Harborlight,
  id: string,
  wanted: { readonly categories?: readonly string[]; readonly excluded?: readonly string[] },
): Promise<ScopeReopening> => {
  await settle();
  return (await cast.owner.query<{ scopeReopening: ScopeReopening }>(PREVIEW, { id, ...wanted })).scopeReopening;
};

/** What management sees before anything is recorded: of what it wants, and of what it does not. */
const lookAhead = async (walk: Harborlight, engagementId: string): Promise<ScopeReopening> => {
  const without = CATEGORIES.filter((category) => category !== 'PRIVACY');
  const smaller = await preview(walk, engagementId, { categories: without });
  const wanted = await preview(walk, engagementId, { excluded: [] });
  const reasons = new Set(smaller.removed.map(({ because }) => because));
  walk.checks.see('G3', {
    'leaving PRIVACY out would take': `${smaller.removed.length}: ${[...reasons].join(' ')}`,
    'the change adds, takes': `${wanted.added.map(({ code }) => code).join(' ')}, ${wanted.removed.length}`,
    'it makes version': wanted.nextVersion,
    'it opens steps, and with what it adds': `${wanted.stepsReopened.join(' ')}, ${wanted.stepsReopenedByAddition.join(' ') || 'none'}`,
    'it makes stale': wanted.staleAssessments.map(({ kind, state }) => `${kind} ${state}`).join(', '),
  });
  return wanted;
};

const SCOPE = `query Scope($id: ID!) { engagement(id: $id) { scope { version criteria { code } } } }`;

interface Answer {
  readonly engagement: { readonly scope: { readonly version: number; readonly criteria: readonly unknown[] } };
}

/** Reopened just as it was shown; the criterion comes back, and the description says why. */
const change = async (walk: Harborlight, engagementId: string): Promise<void> => {
  const { cast, checks, settle } = walk;
  const { revision } = await lookAhead(walk, engagementId);
  const reopening = { engagementId, reason: 'Letters of clinics ask for explicit consent.' };
  const stale = cast.owner.command('reopenScope', { ...reopening, expectedRevision: revision - 1 });
  checks.see('G3', { 'confirming what is not current': (await expectRefusal('CONCURRENCY_CONFLICT', stale)).code });
  await cast.owner.command('reopenScope', { ...reopening, expectedRevision: revision });
  await stepIs(cast.owner, engagementId, 1, ['REOPENED']);
  await stepIs(cast.owner, engagementId, 2, ['REOPENED']);
  const states = [1, 2, 3].map(async (step) => (await stayIn(walk, engagementId, step, day)).state);
  await cast.compliance.command('includeCriterion', { engagementId, code: LEFT_OUT });
  checks.see('G3', { 'steps 1, 2, 3 once reopened': (await Promise.all(states)).join(', ') });
  await cast.owner.command('confirmScope', { engagementId });
  await stepIs(cast.owner, engagementId, 1, ['EXITED']);
  await settle();
  const { engagement } = await cast.owner.query<Answer>(SCOPE, { id: engagementId });
  checks.see('G3', { 'scope version, criteria': `${engagement.scope.version}, ${engagement.scope.criteria.length}` });
};

/** 01-20: P3.2 is taken into scope while step 3 runs; gaps are looked at again, and a control is planned for it. */
export const changeScope = async (walk: Harborlight, planned: Planned): Promise<Planned> => {
  const { cast, checks } = walk;
  const { engagementId, vendors } = planned;
  await cast.compliance.command('reviseSystemDescription', {
    ...{ parts: REVISED, vendorIds: [vendors.host, vendors.printer] },
  });
  await cast.owner.command('approveSystemDescription', {});
  await change(walk, engagementId);
  const before: GapAssessment = await readGap(walk, planned.gapId);
  const added = await define(walk, ADDED_CONTROLS, { stage: 'GROWTH' });
  await identify(
    walk,
    engagementId,
    RISKS.filter(({ criteria }) => criteria.includes(LEFT_OUT)),
  );
  const gapId = await assessGap(walk, engagementId, 2);
  checks.see('G3', {
    'gap assessment of version 1': before.state,
    'met, partial, unmet of version 2': await figuresOf(walk, gapId),
  });
  const more = await planItems(walk, { engagementId, gapId, dueOn: '2037-01-30' }, added);
  await stepIs(cast.owner, engagementId, 2, ['EXITED']);
  const controls = new Map([...planned.controls, ...added.map((control) => [control.code, control] as const)]);
  return { ...planned, gapId, controls, items: new Map([...planned.items, ...more]) };
};
