import { describe, expect, it } from '@jest/globals';
import { engagementDoc } from '../engagement-view/engagement.doc.examples.js';
import { controlPicture } from './control-picture.js';
import { controlDoc, evidenceDoc, journeyDoc, reportDoc } from './documents.examples.js';
import { step5Facts, step6Facts, step7Facts } from './facts-5-7.js';

const NOW = '2026-08-21T00:00:00.000Z';
const last = controlDoc().last;

describe('facts of step 5', () => {
  const picture = controlPicture(
    { controls: [controlDoc()], evidence: [evidenceDoc()], collectors: [] },
    ['CC1.1'],
    '2025-12-05T00:00:00.000Z',
  );
  const journey = journeyDoc({ 1: 'EXITED', 2: 'CARRIED', 3: 'REOPENED', 4: 'EXITED', 5: 'ENTERED' });
  const preparation = {
    id: 'eng-1',
    declared: ['alder'],
    firm: { firmId: 'alder', eventId: 'ev-firm' },
    team: { size: 3, eventId: 'ev-team' },
    readiness: { outcome: 'READY' as const, eventId: 'ev-ready' },
    last,
  };
  const audit = {
    id: 'aud-1',
    engagementId: 'eng-1',
    state: 'PLANNED' as const,
    running: false,
    controlList: { controls: 31, eventId: 'ev-list' },
    last,
  };

  it('bring the auditor’s choice, the team, the control list and the conclusion', () => {
    expect(step5Facts({ journey, picture, preparation, audits: [audit] })).toMatchObject({
      earlierStepsOpen: [3],
      coverageBp: 10_000,
      team: { size: 3 },
      firm: { firmId: 'alder', independent: true },
      controlListAccepted: { controls: 31 },
      readiness: { outcome: 'READY' },
    });
  });

  it('a firm that has not declared its independence is not independent', () => {
    expect(
      step5Facts({ journey, picture, preparation: { ...preparation, declared: ['birch'] }, audits: [] }).firm,
    ).toMatchObject({ independent: false });
  });

  it('a withdrawn audit accepted nothing', () => {
    expect(
      step5Facts({ journey, picture, preparation: undefined, audits: [{ ...audit, state: 'WITHDRAWN' }] }),
    ).toMatchObject({
      controlListAccepted: undefined,
      firm: undefined,
    });
  });
});

describe('facts of step 6', () => {
  it('a report that was not recalled, or the withdrawal', () => {
    expect(step6Facts(engagementDoc(), [reportDoc()])).toEqual({
      outcome: { kind: 'REPORT_ISSUED', eventId: 'ev-report' },
    });
    expect(step6Facts(engagementDoc(), [reportDoc({ recalled: true })])).toEqual({});
    expect(step6Facts(engagementDoc({ state: 'WITHDRAWN', cited: { end: 'ev-end' } }), [])).toEqual({
      outcome: { kind: 'ENGAGEMENT_WITHDRAWN', eventId: 'ev-end' },
    });
  });
});

describe('facts of step 7', () => {
  it('the report of a successor, months since the own one, the word of the owner', () => {
    const ofSuccessors = [reportDoc({ id: 'rep-2', engagementId: 'eng-2', eventId: 'ev-2' })];
    expect(step7Facts({ own: [reportDoc()], ofSuccessors, ownerEnds: false, now: NOW })).toEqual({
      successorReport: { reportId: 'rep-2', eventId: 'ev-2' },
      monthsSinceReport: 6,
      endedByOwner: undefined,
    });
    expect(step7Facts({ own: [], ofSuccessors: [], ownerEnds: true, now: NOW })).toMatchObject({
      monthsSinceReport: 0,
      endedByOwner: {},
    });
  });
});
