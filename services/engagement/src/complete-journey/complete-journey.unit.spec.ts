import { describe, it } from '@jest/globals';
import { fact } from '@attestry/contracts';
import { part } from '@attestry/soc2';
import { given } from '@attestry/testing';
import { auditStarted, completed, opened, withdrawn } from '../engagement/engagement.examples.js';
import { engagement } from '../engagement/engagement.js';
import type { GateAnswer } from '../gate-facts/gate-answer.js';
import { entered, exited, started, walked } from '../journey/journey.examples.js';
import type { JourneyState } from '../journey/journey.js';
import { journey } from '../journey/journey.js';
import { stateOf } from '../spec-support/state-of.js';
import { completeJourney } from './complete-journey.js';

const done = stateOf(engagement, opened(), auditStarted(), completed());
const answer = (held: boolean): GateAnswer => ({
  parts: [part('CYCLE_ENDED', held, 'report r-2', { eventId: 'ev-2' })],
  restsOn: 'ev-2',
});
const complete =
  (gate: GateAnswer | undefined = answer(true), cycle = done) =>
  (state: JourneyState) =>
    completeJourney({ engagementId: 'eng-1' }, { now: '2026-12-21T00:00:00.000Z' }, state, cycle, gate);
const IN_STEP_7 = [started(), ...walked(1, 2, 3, 4, 5, 6), entered(7)];
const left = fact('StepExited.v1', {
  journeyId: 'eng-1',
  step: 7,
  facts: [{ part: 'CYCLE_ENDED', value: 'report r-2', eventId: 'ev-2' }],
  days: 354,
});
const ended = fact('JourneyCompleted.v1', { journeyId: 'eng-1', totalDays: 354 });

describe('complete journey', () => {
  it('leaves step 7 and counts the days', () => {
    given(journey, ...IN_STEP_7)
      .when(complete())
      .then(left, ended);
    given(journey, ...IN_STEP_7, exited(7))
      .when(complete(answer(false)))
      .then(ended);
    given(journey, ...IN_STEP_7, exited(7), ended)
      .when(complete())
      .thenNothing();
  });

  it('JRN-1 not while the cycle goes on', () => {
    given(journey, ...IN_STEP_7)
      .when(complete(answer(false)))
      .thenRefused('GATE_NOT_MET', { missing: ['CYCLE_ENDED'] });
    given(journey, started(), entered(1)).when(complete()).thenRefused('JOURNEY_INVALID_STATE', { step: 7 });
  });

  it('at any step when the engagement was withdrawn', () => {
    given(journey, started(), entered(1))
      .when(complete(undefined, stateOf(engagement, opened(), withdrawn())))
      .then(ended);
  });

  it('must exist', () => {
    given(journey).when(complete()).thenRefused('NOT_FOUND');
  });
});
