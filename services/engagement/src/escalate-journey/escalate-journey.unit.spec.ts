import { describe, it } from '@jest/globals';
import { fact } from '@attestry/contracts';
import { given } from '@attestry/testing';
import { entered, escalated, exited, paused, resumed, started, stepReopened } from '../journey/journey.examples.js';
import type { JourneyState } from '../journey/journey.js';
import { journey } from '../journey/journey.js';
import { escalateJourney } from './escalate-journey.js';

const escalate =
  (level: string, step = 1) =>
  (state: JourneyState) =>
    escalateJourney({ engagementId: 'eng-1', step, level }, { now: '2026-01-15T00:00:00.000Z' }, state);
const BEGUN = [started(), entered(1)];

describe('escalate journey', () => {
  it('4.12: each level once a stay, with the days so far', () => {
    given(journey, ...BEGUN)
      .when(escalate('CM'))
      .then(escalated(1, 'CM'));
    given(journey, ...BEGUN, escalated(1, 'CM'))
      .when(escalate('CM'))
      .thenNothing();
    given(journey, ...BEGUN, escalated(1, 'CM'))
      .when(escalate('TO'))
      .then(escalated(1, 'TO'));
    given(journey, ...BEGUN, escalated(1, 'CM'), exited(1), stepReopened(1))
      .when(escalate('CM'))
      .then(escalated(1, 'CM'));
  });

  it('a step left meanwhile is no news', () => {
    given(journey, ...BEGUN, exited(1))
      .when(escalate('CM'))
      .thenNothing();
  });

  it('JRN-3 nothing is told while the journey is paused', () => {
    given(journey, ...BEGUN, paused())
      .when(escalate('CM'))
      .thenNothing();
    given(journey, ...BEGUN, paused(), resumed())
      .when(escalate('CM'))
      .then(escalated(1, 'CM'));
  });

  it('4.12: steps 1 to 5, to CM and TO', () => {
    given(journey, ...BEGUN)
      .when(escalate('OWNER'))
      .thenRefused('VALIDATION_FAILED');
    given(journey, ...BEGUN)
      .when(escalate('CM', 6))
      .thenRefused('VALIDATION_FAILED');
    given(journey, ...BEGUN, fact('JourneyCompleted.v1', { journeyId: 'eng-1', totalDays: 1 }))
      .when(escalate('CM'))
      .thenRefused('JOURNEY_INVALID_STATE');
  });
});
