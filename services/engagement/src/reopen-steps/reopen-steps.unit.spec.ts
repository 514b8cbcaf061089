import { describe, expect, it } from '@jest/globals';
import type { EventType, Fact } from '@attestry/contracts';
import type { ReopeningCause } from '@attestry/soc2';
import { given } from '@attestry/testing';
import { entered, exited, started, stepReopened, walked } from '../journey/journey.examples.js';
import { journey } from '../journey/journey.js';
import { stateOf } from '../spec-support/state-of.js';
import { reopenSteps } from './reopen-steps.js';

const reopened = (cause: ReopeningCause, ...facts: readonly Fact<EventType>[]) =>
  reopenSteps({ engagementId: 'eng-1', cause, sourceEventId: 'ev-9' }, stateOf(journey, ...facts)).map(({ data }) => [
    data.step,
    data.cause,
  ]);
const IN_STEP_3 = [started(), ...walked(1, 2), entered(3)];
const IN_STEP_5 = [started(), ...walked(1, 2, 3, 4), entered(5)];

describe('reopen steps', () => {
  it('SCP-8 V11: a reopened scope opens 1 and 2 again, step 3 stays entered', () => {
    expect(reopened('SCOPE_REOPENED', ...IN_STEP_3)).toEqual([
      [1, 'SCOPE_REOPENED'],
      [2, 'SCOPE_REOPENED'],
    ]);
  });

  it('4.11: also step 4 where it was left', () => {
    expect(reopened('SCOPE_REOPENED', ...IN_STEP_5).map(([step]) => step)).toEqual([1, 2, 4]);
  });

  it('4.11: steps 3 and 5 only for an added criterion; 1, 2 and 4 were opened by the reopening', () => {
    expect(reopened('CRITERION_ADDED', ...IN_STEP_5, exited(5)).map(([step]) => step)).toEqual([3, 5]);
  });

  it('8.5: a control need opens step 3', () => {
    expect(reopened('CONTROL_NEED_IDENTIFIED', ...IN_STEP_5)).toEqual([[3, 'CONTROL_NEED_IDENTIFIED']]);
  });

  it('a stale assessment opens the step it belongs to', () => {
    expect(reopened('GAP_STALE', ...IN_STEP_5)).toEqual([[2, 'ASSESSMENT_STALE']]);
    expect(reopened('RISK_STALE', ...IN_STEP_5)).toEqual([[4, 'ASSESSMENT_STALE']]);
  });

  it('one event opens a step once, and JRN-4 none after step 6 was entered', () => {
    expect(reopened('CONTROL_NEED_IDENTIFIED', ...IN_STEP_5, stepReopened(3, 'ev-9'), exited(3))).toEqual([]);
    expect(reopened('SCOPE_REOPENED', ...IN_STEP_5, exited(5), entered(6))).toEqual([]);
  });

  it('where no journey is, nothing happens', () => {
    given(journey)
      .when((state) => reopenSteps({ engagementId: 'eng-1', cause: 'GAP_STALE', sourceEventId: 'ev-9' }, state))
      .thenNothing();
  });
});
