import { describe, expect, it } from '@jest/globals';
import type { KnownControl } from '../known-control/known-control.projection.js';
import { engagementDoc } from '../engagement-view/engagement.doc.examples.js';
import { controlPicture } from './control-picture.js';
import { controlDoc, evidenceDoc, itemDoc, journeyDoc, riskDoc, scopeDoc } from './documents.examples.js';
import { step1Facts, step2Facts } from './facts-1-2.js';
import { step3Facts, step4Facts } from './facts-3-4.js';

const NOW = '2025-12-05T00:00:00.000Z';
const last = controlDoc().last;
const dated = engagementDoc({ type: 'TYPE_1', asOfDate: '2025-12-31', cited: { type: 'ev-type', dates: 'ev-date' } });
const description = {
  id: 'acme',
  version: 1,
  state: 'FROZEN' as const,
  text: {},
  digest: 'b'.repeat(64),
  editedBy: 'p-02',
  approvalId: 'ev-approval',
  vendorIds: [],
  cuecs: [],
  frozenFor: [],
};

describe('facts of step 1', () => {
  it('each with the event behind it; a frozen description is approved', () => {
    expect(step1Facts(dated, scopeDoc(), description)).toEqual({
      descriptionApproved: { version: 1, eventId: 'ev-approval' },
      scopeConfirmed: { scopeVersion: 1, eventId: 'ev-scope' },
      typeDecided: { type: 'TYPE_1', eventId: 'ev-type' },
      asOfDate: { date: '2025-12-31', eventId: 'ev-date' },
      period: undefined,
      dataTypes: { count: 1, eventId: 'ev-types' },
    });
  });

  it('absent until they have happened, and while a draft replaces them', () => {
    const facts = step1Facts(engagementDoc(), undefined, undefined);
    expect(facts).toMatchObject({ dataTypes: { count: 0 } });
    expect(facts.scopeConfirmed).toBeUndefined();
    expect(step1Facts(dated, scopeDoc({ state: 'DRAFT' }), { ...description, state: 'DRAFT' })).toMatchObject({
      descriptionApproved: undefined,
      scopeConfirmed: undefined,
    });
  });
});

describe('facts of step 2', () => {
  const gap = {
    id: 'gap-1',
    engagementId: 'eng-1',
    scopeVersion: 1,
    state: 'COMPLETED' as const,
    statuses: { 'CC1.1': 'PARTIAL' as const },
    last,
  };
  const documents = { scope: scopeDoc(), gaps: [gap], risks: [riskDoc()], items: [itemDoc()], insidePersons: 2 };

  it('take the assessment that is completed, and call a criterion it does not name unmet', () => {
    expect(step2Facts(documents)).toMatchObject({
      gapCompleted: { scopeVersion: 1 },
      statuses: { 'CC1.1': 'PARTIAL', 'CC1.2': 'UNMET' },
      risksIdentified: { count: 1 },
      insidePersons: 2,
    });
    expect(step2Facts({ ...documents, gaps: [{ ...gap, state: 'STALE' }] }).gapCompleted).toBeUndefined();
    expect(step2Facts({ ...documents, risks: [riskDoc({ closed: true })] }).risksIdentified.count).toBe(0);
  });

  it('count items that are open, or were verified in this very plan', () => {
    const items = [
      itemDoc(),
      itemDoc({ id: 'i-2', state: 'VERIFIED' }),
      itemDoc({ id: 'i-3', state: 'VERIFIED', sourceId: 'gap-0' }),
      itemDoc({ id: 'i-4', state: 'CANCELLED' }),
    ];
    expect(step2Facts({ ...documents, items }).liveItems).toEqual(items.slice(0, 2));
  });
});

describe('facts of step 3', () => {
  const documents = { controls: [controlDoc()], evidence: [evidenceDoc()], collectors: [] };
  const facts = (controls = documents.controls, stage: 'STARTUP' | 'GROWTH' = 'STARTUP') =>
    step3Facts({
      journey: { ...journeyDoc(), familyReasons: [{ family: 'FIREWALL', reason: 'None.', eventId: 'ev-2' }] },
      engagement: dated,
      stage,
      controls,
      items: [itemDoc(), itemDoc({ state: 'VERIFIED' })],
      picture: controlPicture({ ...documents, controls }, ['CC1.1'], NOW),
      assessments: [{ id: 'as-1', engagementId: 'eng-1', scopeVersion: 1, state: 'IN_PROGRESS' as const, last }],
      needs: [{ id: 'need-1', assessmentId: 'as-1', last }],
      now: NOW,
    });

  it('take the picture of now and the items still open', () => {
    expect(facts()).toMatchObject({
      type: 'TYPE_1',
      asOfDate: '2025-12-31',
      readinessBp: 10_000,
      families: ['GOVERNANCE'],
      familyReasons: ['FIREWALL'],
      offStage: [],
    });
    expect(facts().liveItems).toHaveLength(1);
  });

  it('8.5 a control need is built once the control that answers it was implemented, and stays so while it is degraded', () => {
    const terms = { frequency: 'ANNUAL', family: 'GOVERNANCE', stage: 'STARTUP', stageReasoned: false } as const;
    const promise = { ...terms, code: 'TF-31', needId: 'need-1' };
    const built = (change: Partial<KnownControl>) =>
      facts([controlDoc({ promise, ...change })]).controlNeeds.map((need) => need.built);
    expect(facts().controlNeeds).toEqual([{ needId: 'need-1', built: false }]);
    expect(built({ implementation: 'IN_PROGRESS' })).toEqual([false]);
    expect(built({ implementation: 'IMPLEMENTED' })).toEqual([true]);
    expect(built({ implementation: 'DEGRADED' })).toEqual([true]);
    expect(built({ retiredFrom: NOW })).toEqual([false]);
  });

  it('CTL-9 name templates beyond the stage, with whether a reason is recorded', () => {
    const template = (stageReasoned: boolean) =>
      controlDoc({
        promise: {
          ...{ code: 'TF-77', frequency: 'ANNUAL', family: 'GOVERNANCE', stage: 'GROWTH' },
          ...{ templateId: 'GOV-05', stageReasoned },
        },
      });
    expect(facts([template(true)]).offStage).toEqual([{ code: 'TF-77', reasoned: true }]);
    expect(facts([template(false)]).offStage).toEqual([{ code: 'TF-77', reasoned: false }]);
    expect(facts([template(false)], 'GROWTH').offStage).toEqual([]);
    expect(facts([{ ...template(false), retiredFrom: NOW }]).offStage).toEqual([]);
  });
});

describe('facts of step 4', () => {
  const assessment = { id: 'as-1', engagementId: 'eng-1', scopeVersion: 1, state: 'COMPLETED' as const, last };
  const need = { id: 'need-1', assessmentId: 'as-1', last };
  const facts = (change = {}) =>
    step4Facts({
      scope: scopeDoc(),
      assessments: [assessment],
      risks: [riskDoc()],
      needs: [need],
      controls: [],
      now: NOW,
      ...change,
    });

  it('RAS-3 a residual above appetite that is neither treated nor accepted for today', () => {
    const risks = [
      riskDoc(),
      riskDoc({ id: 'r-2', residual: 6 }),
      riskDoc({ id: 'r-3', treated: true }),
      riskDoc({ id: 'r-4', acceptedUntil: '2025-12-05' }),
      riskDoc({ id: 'r-5', acceptedUntil: '2025-12-04' }),
      riskDoc({ id: 'r-6', closed: true }),
    ];
    expect(facts({ risks }).aboveAppetiteUntreated).toEqual(['r-1', 'r-5']);
  });

  it('S8 risks that a trigger asks another look of, until they are closed', () => {
    const risks = [
      riskDoc(),
      riskDoc({ id: 'r-2', reassess: true }),
      riskDoc({ id: 'r-3', reassess: true, closed: true }),
    ];
    expect(facts({ risks }).toReassess).toEqual(['r-2']);
  });

  it('a need is answered by a control that names it, in draft or beyond, until it is retired', () => {
    const promise = {
      code: 'TF-31',
      frequency: 'PER_OCCURRENCE',
      family: 'ACCESS_CONTROL',
      stage: 'STARTUP',
      stageReasoned: false,
      needId: 'need-1',
    } as const;
    const answer = controlDoc({ promise, approved: false });
    expect(facts().controlNeeds).toEqual([{ needId: 'need-1', controlState: undefined }]);
    expect(facts({ controls: [answer] }).controlNeeds).toEqual([{ needId: 'need-1', controlState: 'DRAFT' }]);
    expect(facts({ controls: [{ ...answer, retiredFrom: NOW }] }).controlNeeds).toEqual([
      { needId: 'need-1', controlState: undefined },
    ]);
    expect(facts({ needs: [{ ...need, assessmentId: 'as-0' }] }).controlNeeds).toEqual([]);
  });

  it('an assessment in progress or stale is none', () => {
    expect(facts().assessmentCompleted).toMatchObject({ scopeVersion: 1 });
    expect(facts({ assessments: [{ ...assessment, state: 'STALE' }] }).assessmentCompleted).toBeUndefined();
  });
});
