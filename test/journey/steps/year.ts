import { plusDays } from '../platform/business-clock.js';
import { PEOPLE } from '../platform/cast.js';
import type { Walk } from '../walk.js';
import { COLLECTED } from './collectors.js';
import type { WalkControl } from './controls.js';
import { prove } from './controls.js';
import { operateUntil, perform } from './operation.js';

const WEEKS = 52;
const RENEWAL_WEEKS = 13;
/** Renewed two weeks later than it should be: its evidence goes stale in between. */
const FORGOTTEN = { code: 'END-01', weeks: 15 };
const DEGRADED = { code: 'AC-01', from: 20, to: 21 };
const POLICY_WEEK = 30;
const YEARLY_WEEK = 50;
/** The one change of the year that went out before it was reviewed. */
export const DEVIATING_CHANGE = 'change-0021';
export const CHANGES = 24;

const changes = async (walk: Walk, controls: ReadonlyMap<string, WalkControl>, week: number): Promise<void> => {
  const [before, now] = [Math.floor(((week - 1) * CHANGES) / WEEKS), Math.floor((week * CHANGES) / WEEKS)];
  const control = controls.get('CHG-01');
  if (now === before || !control) return;
  const key = `change-${String(now).padStart(4, '0')}`;
  await perform(walk, [control], () => key, key === DEVIATING_CHANGE ? 'DEVIATED' : 'DONE');
};

/** What happens when it happens: a joiner, a leaver. */
const OCCURRING: Readonly<Record<number, readonly (readonly [string, string])[]>> = {
  8: [
    ['PPL-01', 'joiner-1'],
    ['PPL-02', 'joiner-1'],
    ['AC-02', 'joiner-1'],
  ],
  33: [['AC-03', 'leaver-1']],
};

const occurrences = async (walk: Walk, controls: ReadonlyMap<string, WalkControl>, week: number): Promise<void> => {
  for (const [code, key] of OCCURRING[week] ?? []) {
    const control = controls.get(code);
    if (control) await perform(walk, [control], () => key);
  }
};

/** Proof of settings is renewed each quarter, proof of everything that people do once before the year ends. */
const renew = async (walk: Walk, controls: ReadonlyMap<string, WalkControl>, week: number): Promise<void> => {
  const shown = [...controls.values()].filter(({ code }) => !COLLECTED.has(code));
  const due = shown.filter(({ frequency, code }) => {
    if (week === YEARLY_WEEK) return true;
    return frequency === 'CONTINUOUS' && week % (code === FORGOTTEN.code ? FORGOTTEN.weeks : RENEWAL_WEEKS) === 0;
  });
  if (due.length > 0) await prove(walk, due, 'renewed');
};

const weaken = async ({ cast }: Walk, controls: ReadonlyMap<string, WalkControl>, week: number): Promise<void> => {
  const controlId = controls.get(DEGRADED.code)?.controlId;
  if (!controlId) return;
  if (week === DEGRADED.from)
    await cast.engineering.command('reportDegradation', {
      controlId,
      cause: 'MANUAL',
      note: 'The sign-in service let a group through without a second factor.',
    });
  if (week === DEGRADED.to)
    await cast.engineering.command('restoreOperation', { controlId, note: 'The group is gone and the rule is back.' });
};

const POLICIES = `query Policies { policies(first: 10) { edges { node { id version } } } }`;

/** The policy set is reviewed: a new version that everybody accepts anew. */
const revisePolicy = async ({ cast, settle }: Walk): Promise<void> => {
  const { policies } = await cast.compliance.query<{
    policies: { edges: { node: { id: string; version: number } }[] };
  }>(POLICIES);
  for (const { node } of policies.edges) {
    const [policyId, version] = [node.id, node.version + 1];
    await cast.compliance.command('revisePolicy', {
      policyId,
      content: 'People protect what they work with, and say so each year.',
    });
    await cast.owner.command('approvePolicy', { policyId });
    await cast.compliance.command('publishPolicy', { policyId, requiresReacceptance: true });
    await settle();
    for (const person of ['owner', 'compliance', 'engineering', 'people'] as const)
      await cast[person].command('acceptPolicy', { policyId, version, personRef: PEOPLE[person].person });
  }
};

/** Twelve months, week by week: controls are performed, proof is renewed, one control degrades and recovers. */
export const monitorYear = async (
  walk: Walk,
  controls: ReadonlyMap<string, WalkControl>,
  start: Date,
): Promise<void> => {
  for (let week = 1; week <= WEEKS; week += 1) {
    await operateUntil(walk, [...controls.values()], plusDays(start, week * 7 - 4));
    await changes(walk, controls, week);
    await occurrences(walk, controls, week);
    await renew(walk, controls, week);
    await weaken(walk, controls, week);
    if (week === POLICY_WEEK) await revisePolicy(walk);
    if (week % RENEWAL_WEEKS === 0) walk.ledger.say(`    week ${week} of ${WEEKS}`);
  }
};
