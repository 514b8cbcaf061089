import { describe, it } from '@jest/globals';
import { fact } from '@attestry/contracts';
import { given } from '@attestry/testing';
import { carried, entered, exited, started, stepReopened, walked } from '../journey/journey.examples.js';
import type { JourneyState } from '../journey/journey.js';
import { journey } from '../journey/journey.js';
import { by } from '../spec-support/state-of.js';
import type { ReopenStepInput } from './reopen-step.command.js';
import { reopenStep } from './reopen-step.js';

const reopen =
  (change: Partial<ReopenStepInput> = {}, role: 'TO' | 'SYS' = 'TO') =>
  (state: JourneyState) =>
    reopenStep({ engagementId: 'eng-1', step: 3, ...change }, { role, commandId: by.commandId }, state);
const WALKED = [started(), ...walked(1, 2, 3, 4), entered(5)];
const asked = fact('StepReopened.v1', {
  journeyId: 'eng-1',
  step: 3,
  cause: 'REQUESTED',
  sourceEventId: by.commandId,
  reason: 'A control is missing.',
});

describe('reopen step', () => {
  it('a person says why', () => {
    given(journey, ...WALKED)
      .when(reopen({ reason: 'A control is missing.' }))
      .then(asked);
    given(journey, ...WALKED)
      .when(reopen())
      .thenRefused('REASON_REQUIRED');
    given(journey, ...WALKED)
      .when(reopen({ cause: 'CONTROL_DEGRADED' }))
      .thenRefused('VALIDATION_FAILED');
  });

  it('SYS names the fact, which opens the step once', () => {
    const cause = { cause: 'CONTROL_DEGRADED', sourceEventId: 'ev-1' } as const;
    given(journey, ...WALKED)
      .when(reopen(cause, 'SYS'))
      .then(fact('StepReopened.v1', { journeyId: 'eng-1', step: 3, ...cause }));
    given(journey, ...WALKED, stepReopened(3, 'ev-1'), exited(3))
      .when(reopen(cause, 'SYS'))
      .thenNothing();
  });

  it('JRN-4 not once step 6 is entered, and steps 6 and 7 never', () => {
    const audited = [...WALKED, exited(5), entered(6)];
    given(journey, ...audited)
      .when(reopen({ reason: 'Why.' }))
      .thenRefused('STEP_NOT_REOPENABLE', { rule: 'JRN-4' });
    given(journey, ...WALKED)
      .when(reopen({ step: 6, reason: 'Why.' }))
      .thenRefused('STEP_NOT_REOPENABLE');
  });

  it('only what was left or carried', () => {
    given(journey, ...WALKED)
      .when(reopen({ step: 5, reason: 'Why.' }))
      .thenRefused('JOURNEY_INVALID_STATE', { state: 'ENTERED' });
    given(journey, ...WALKED, stepReopened(3))
      .when(reopen({ reason: 'Why.' }))
      .thenNothing();
    const data = {
      journeyId: 'eng-1',
      step: 1,
      cause: 'REQUESTED',
      sourceEventId: by.commandId,
      reason: 'Why.',
    } as const;
    given(journey, started(), carried(1))
      .when(reopen({ step: 1, reason: 'Why.' }))
      .then(fact('StepReopened.v1', data));
  });
});
