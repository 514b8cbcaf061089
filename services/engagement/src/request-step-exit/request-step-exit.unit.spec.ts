import { describe, it } from '@jest/globals';
import { fact } from '@attestry/contracts';
import { part } from '@attestry/soc2';
import { given } from '@attestry/testing';
import type { GateAnswer } from '../gate-facts/gate-answer.js';
import { carried, entered, exited, started, stepReopened, walked } from '../journey/journey.examples.js';
import type { JourneyState } from '../journey/journey.js';
import { journey } from '../journey/journey.js';
import { requestStepExit } from './request-step-exit.js';

const held: GateAnswer = {
  parts: [part('SCOPE_CONFIRMED', true, 'scope version 1', { eventId: 'ev-7' }), part('TWO_INSIDE_PERSONS', true, '5')],
  restsOn: 'ev-9',
};
const open: GateAnswer = { parts: [...held.parts, part('DATES_SET', false, 'as-of date not set')], restsOn: 'ev-9' };
const request =
  (answer: GateAnswer | undefined = held, step = 1) =>
  (state: JourneyState) =>
    requestStepExit({ engagementId: 'eng-1', step }, { now: '2026-01-08T09:00:00.000Z' }, state, answer);
const left = fact('StepExited.v1', {
  journeyId: 'eng-1',
  step: 1,
  facts: [
    { part: 'SCOPE_CONFIRMED', value: 'scope version 1', eventId: 'ev-7' },
    { part: 'TWO_INSIDE_PERSONS', value: '5', eventId: 'ev-9' },
  ],
  days: 7,
});

describe('request step exit', () => {
  it('leaves with the facts it was decided on and the days it took', () => {
    given(journey, started(), entered(1)).when(request()).then(left);
    given(journey, started(), ...walked(1), stepReopened(1))
      .when(request())
      .then(left);
  });

  it('JRN-1 a gate that does not hold names what is missing, and appends nothing', () => {
    given(journey, started(), entered(1))
      .when(request(open))
      .thenRefused('GATE_NOT_MET', {
        rule: 'JRN-1',
        missing: ['DATES_SET'],
        parts: [{ part: 'DATES_SET', value: 'as-of date not set' }],
      });
  });

  it('TOO_FEW_PERSONS where step 2 lacks nothing but a second inside person; JRN-1 else', () => {
    const alone = part('TWO_INSIDE_PERSONS', false, '1');
    const step2 = (...parts: GateAnswer['parts']) => request({ parts, restsOn: 'ev-9' }, 2);
    given(journey, started(), ...walked(1), entered(2))
      .when(step2(part('INITIAL_RISK_PASS', true, '3'), alone))
      .thenRefused('TOO_FEW_PERSONS', { step: 2, missing: ['TWO_INSIDE_PERSONS'] });
    given(journey, started(), ...walked(1), entered(2))
      .when(step2(part('INITIAL_RISK_PASS', false, '0'), alone))
      .thenRefused('GATE_NOT_MET', { missing: ['INITIAL_RISK_PASS', 'TWO_INSIDE_PERSONS'] });
  });

  it('once', () => {
    given(journey, started(), entered(1), exited(1)).when(request(open)).thenNothing();
    given(journey, started(), entered(1), carried(1)).when(request(open)).thenNothing();
  });

  it('a step that is open, of a journey there is', () => {
    given(journey, started(), entered(1))
      .when(request(held, 2))
      .thenRefused('JOURNEY_INVALID_STATE', { step: 2, state: 'NOT_ENTERED' });
    given(journey, started(), entered(1)).when(request(held, 0)).thenRefused('VALIDATION_FAILED');
    given(journey).when(request(undefined)).thenRefused('NOT_FOUND');
  });
});
