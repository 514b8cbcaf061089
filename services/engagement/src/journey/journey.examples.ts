import type { EventData, Fact, ValidTime } from '@attestry/contracts';
import { fact } from '@attestry/contracts';

const id = { journeyId: 'eng-1' };

/** Facts for specs: a valid example, changed where a case needs it. */
export const started = (change: Partial<EventData<'JourneyStarted.v1'>> = {}): Fact<'JourneyStarted.v1'> =>
  fact('JourneyStarted.v1', { ...id, engagementId: 'eng-1', ...change });

export const entered = (step: number): Fact<'StepEntered.v1'> => fact('StepEntered.v1', { ...id, step, by: 'GATE' });

export const exited = (step: number): Fact<'StepExited.v1'> =>
  fact('StepExited.v1', { ...id, step, facts: [], days: 7 });

export const carried = (step: number, valid: ValidTime = {}): Fact<'StepCarriedForward.v1'> =>
  fact('StepCarriedForward.v1', { ...id, step, fromJourneyId: 'eng-0' }, valid);

export const stepReopened = (step: number, sourceEventId = 'ev-1'): Fact<'StepReopened.v1'> =>
  fact('StepReopened.v1', { ...id, step, cause: 'SCOPE_REOPENED', sourceEventId });

export const escalated = (step: number, level: 'CM' | 'TO'): Fact<'JourneyEscalated.v1'> =>
  fact('JourneyEscalated.v1', { ...id, step, level, daysInStep: 14 });

export const paused = (): Fact<'JourneyPaused.v1'> => fact('JourneyPaused.v1', { ...id, reason: 'The team is away.' });

export const resumed = (): Fact<'JourneyResumed.v1'> => fact('JourneyResumed.v1', id);

/** Steps walked through in order: entered and left. */
export const walked = (...steps: readonly number[]): Fact<'StepEntered.v1' | 'StepExited.v1'>[] =>
  steps.flatMap((step) => [entered(step), exited(step)]);
