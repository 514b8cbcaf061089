import { describe, it } from '@jest/globals';
import { fact } from '@attestry/contracts';
import { given } from '@attestry/testing';
import { opened, periodSet, typeDecided } from '../engagement/engagement.examples.js';
import { engagement } from '../engagement/engagement.js';
import {
  carried,
  entered,
  exited,
  paused,
  resumed,
  started,
  stepReopened,
  walked,
} from '../journey/journey.examples.js';
import type { JourneyState } from '../journey/journey.js';
import { journey } from '../journey/journey.js';
import { openCycle } from '../spec-support/cycles.js';
import { stateOf } from '../spec-support/state-of.js';
import { enterStep } from './enter-step.js';

const type2 = stateOf(engagement, opened(), typeDecided('TYPE_2'), periodSet('2026-01-01', '2026-07-01'));
const enter =
  (step: number, { cycle = openCycle, now = '2025-12-31T00:00:00.000Z', interim = false, reportIssued = false } = {}) =>
  (state: JourneyState) =>
    enterStep({ engagementId: 'eng-1', step, interim }, { now }, state, { cycle, reportIssued });

describe('enter step', () => {
  it('JRN-2 step 2 when step 1 was left or carried', () => {
    given(journey, started(), ...walked(1))
      .when(enter(2))
      .then(entered(2));
    given(journey, started(), entered(1), carried(1)).when(enter(2)).then(entered(2));
    given(journey, started(), entered(1))
      .when(enter(2))
      .thenRefused('EARLIER_STEP_OPEN', { rule: 'JRN-2', open: ['1'] });
  });

  it('JRN-2 steps 2-5 also while an earlier one is open again, as step 5 of the worked example', () => {
    given(journey, started(), ...walked(1, 2, 3, 4), stepReopened(3))
      .when(enter(5))
      .then(entered(5));
  });

  it('JRN-2 step 6 only when none is', () => {
    given(journey, started(), ...walked(1, 2, 3, 4, 5), stepReopened(3))
      .when(enter(6))
      .thenRefused('EARLIER_STEP_OPEN', { open: ['3'] });
    given(journey, started(), ...walked(1, 2, 3, 4, 5), stepReopened(3), exited(3))
      .when(enter(6))
      .then(entered(6));
  });

  it('4.11 step 6 of a Type 1 from its as-of date on', () => {
    const ready = [started(), ...walked(1, 2, 3, 4, 5)];
    given(journey, ...ready)
      .when(enter(6, { now: '2025-12-30T23:59:59.000Z' }))
      .thenRefused('GATE_NOT_MET', { missing: ['AS_OF_DATE_REACHED'] });
    given(journey, ...ready)
      .when(enter(6))
      .then(entered(6));
  });

  it('JRN-3 step 6 not while the journey is paused: the audit has a clock of its own', () => {
    const ready = [started(), ...walked(1, 2, 3, 4, 5), paused()];
    given(journey, ...ready)
      .when(enter(6))
      .thenRefused('JOURNEY_INVALID_STATE', { state: 'PAUSED' });
    given(journey, ...ready, resumed())
      .when(enter(6))
      .then(entered(6));
  });

  it('4.11 step 6 of a Type 2 after its period, or interim', () => {
    const ready = [started(), ...walked(1, 2, 3, 4, 5)];
    const inside = { cycle: type2, now: '2026-06-30T12:00:00.000Z' };
    given(journey, ...ready)
      .when(enter(6, inside))
      .thenRefused('GATE_NOT_MET', { missing: ['PERIOD_ENDED'] });
    given(journey, ...ready)
      .when(enter(6, { ...inside, interim: true }))
      .then(entered(6));
    given(journey, ...ready)
      .when(enter(6, { cycle: type2, now: '2026-07-01T00:00:00.000Z' }))
      .then(entered(6));
  });

  it('4.11 step 7 once the report is issued', () => {
    const audited = [started(), ...walked(1, 2, 3, 4, 5), entered(6)];
    given(journey, ...audited)
      .when(enter(7))
      .thenRefused('GATE_NOT_MET', { missing: ['REPORT_ISSUED'] });
    given(journey, ...audited)
      .when(enter(7, { reportIssued: true }))
      .then(entered(7));
  });

  it('once; and a step there is, of a journey under way', () => {
    given(journey, started(), ...walked(1), entered(2))
      .when(enter(2))
      .thenNothing();
    given(journey, started()).when(enter(8)).thenRefused('VALIDATION_FAILED');
    given(journey).when(enter(1)).thenRefused('NOT_FOUND');
    given(journey, started(), fact('JourneyCompleted.v1', { journeyId: 'eng-1', totalDays: 1 }))
      .when(enter(2))
      .thenRefused('JOURNEY_INVALID_STATE', { state: 'COMPLETED' });
  });
});
