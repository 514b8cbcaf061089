import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { Filter, Readable } from '@attestry/service-kit';
import { GATE_PART_CODES, fixedAction, SHORTFALL_ACTIONS } from '@attestry/soc2';
import { engagementView } from '../engagement-view/engagement.projection.js';
import { engagementDoc } from '../engagement-view/engagement.doc.examples.js';
import { controlDoc, itemDoc, journeyDoc, riskDoc, scopeDoc } from '../gate-facts/documents.examples.js';
import type { Reads } from '../gate-facts/reads.js';
import type { JourneyDoc } from '../journey-view/journey.projection.js';
import { knownControl } from '../known-control/known-control.projection.js';
import { knownRemediation } from '../known-remediation/known-remediation.projection.js';
import { knownRisk } from '../known-risk/known-risk.projection.js';
import { scopeView } from '../scope-view/scope.projection.js';
import { NextActions } from './next-actions.reader.js';
import { chosen } from './whose.js';

const AT = { tenant: 'acme' };
const NOW = '2025-12-05T00:00:00.000Z';

/** Documents by view, counting how often they are asked for. */
const holding = (docs: Readonly<Record<string, readonly object[]>>) => {
  const asked: string[] = [];
  const all = <T>(view: Readable<T>, _: unknown, filter: Filter = {}): Promise<T[]> => {
    asked.push(`${view.name} ${JSON.stringify(filter)}`);
    return Promise.resolve((docs[view.name] ?? []) as T[]);
  };
  return { asked, views: { all } as unknown as Reads };
};

const DOCS = {
  [engagementView.name]: [engagementDoc({ type: 'TYPE_1', asOfDate: '2025-12-31' })],
  [scopeView.name]: [scopeDoc()],
  [knownControl.name]: [controlDoc()],
  [knownRisk.name]: [riskDoc({ ownerRef: 'p-04' })],
  [knownRemediation.name]: [
    itemDoc(),
    itemDoc({ id: 'i-2', reportedBy: 'p-02' }),
    itemDoc({ id: 'i-3', state: 'VERIFIED' }),
  ],
};
const actionsIn = async (...journeys: JourneyDoc[]) => {
  const { views, asked } = holding(DOCS);
  return { actions: await new NextActions(views).of(journeys, AT, NOW), asked };
};
const words = (actions: Awaited<ReturnType<typeof actionsIn>>['actions']) =>
  actions.map(({ role, action, about = '' }) => `${role} ${action} ${about}`.trim());

describe('next actions of a journey', () => {
  it('Q1 come from the gates of the open steps and from the items under way, due first', async () => {
    const { actions } = await actionsIn(journeyDoc({ 1: 'EXITED', 2: 'EXITED', 3: 'ENTERED' }));
    expect(words(actions).slice(0, 2)).toEqual(['CO reportRemediationDone i-1', 'CM verifyRemediation i-2']);
    expect(actions).toContainEqual(
      expect.objectContaining({ action: 'submitEvidence', about: 'TF-01', personRef: 'p-03', dueOn: '2025-12-31' }),
    );
    expect(words(actions)).toContain('CM adoptControl FIREWALL');
  });

  it('Q16 a person finds what bears their name, and what a role of theirs is enough for; D3 not what they reported', async () => {
    const { actions } = await actionsIn(journeyDoc({ 1: 'EXITED', 2: 'EXITED', 3: 'ENTERED', 4: 'ENTERED' }));
    const of = (person: string, ...roles: string[]) => words(chosen(actions, { person: { person, roles } }));
    expect(of('p-03', 'CO')).toEqual(['CO reportRemediationDone i-1', 'CO submitEvidence TF-01']);
    expect(of('p-04', 'RO')).toEqual(['RO decideTreatment r-1']);
    expect(of('p-02', 'CM')).not.toContain('CM verifyRemediation i-2');
    expect(of('p-05', 'CM')).toContain('CM verifyRemediation i-2');
    expect(words(chosen(actions, { step: 4, role: 'CM' }))).toEqual(['CM startRiskAssessment']);
  });

  it('read each view once, however many journeys', async () => {
    const one = journeyDoc({ 1: 'EXITED', 2: 'ENTERED', 3: 'REOPENED' });
    const [few, many] = [await actionsIn(one), await actionsIn(one, { ...one, id: 'eng-1' }, one)];
    expect(many.asked).toEqual(few.asked);
    expect(new Set(few.asked).size).toBe(few.asked.length);
    expect((await actionsIn(journeyDoc({ 1: 'EXITED' }))).actions).toEqual([]);
  });

  it('name commands that the graph has', () => {
    const fixed = GATE_PART_CODES.flatMap((code) => fixedAction(code)?.action ?? []);
    const named = [...fixed, ...Object.values(SHORTFALL_ACTIONS).map(({ action }) => action)];
    const graph = readFileSync(new URL('../../../../gateway/supergraph.graphql', import.meta.url), 'utf8');
    expect(named.filter((action) => !graph.includes(`  ${action}(input:`))).toEqual([]);
  });
});
