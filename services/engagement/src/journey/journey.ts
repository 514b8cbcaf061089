import type { RecordedOf } from '@attestry/contracts';
import type { Aggregate } from '@attestry/service-kit';
import { unknownFact } from '@attestry/service-kit';
import type { Step, StepState } from '@attestry/soc2';
import { STEPS } from '@attestry/soc2';

export type JourneyFact = RecordedOf<
  | 'JourneyStarted.v1'
  | 'StepEntered.v1'
  | 'StepExited.v1'
  | 'StepReopened.v1'
  | 'StepCarriedForward.v1'
  | 'StepGateRefused.v1'
  | 'JourneyEscalated.v1'
  | 'FamilyReasoned.v1'
  | 'JourneyPaused.v1'
  | 'JourneyResumed.v1'
  | 'JourneyCompleted.v1'
>;

/** What the record knows of one step. */
export interface StepRecord {
  readonly state: StepState;
  /** Last entry or reopening. */
  readonly enteredAt?: string;
  /** Instant of the facts the last exit rests on: the exit itself, or the predecessor's for a carried step. */
  readonly factsAt?: string;
  /** Levels reached since the last entry. */
  readonly escalated: readonly string[];
  /** Events that have reopened it: each reopens it once. */
  readonly reopenedBy: readonly string[];
}

export type StepRecords = Readonly<Record<Step, StepRecord>>;

export interface Course {
  readonly startedAt: string;
  readonly predecessorJourneyId?: string;
  readonly steps: StepRecords;
}

/** Step record of one engagement's journey (domain 2.30); its id is the engagement's. */
export type JourneyState = { readonly is: 'ABSENT' } | ({ readonly is: 'RUNNING' | 'PAUSED' | 'COMPLETED' } & Course);

export type Started = Exclude<JourneyState, { is: 'ABSENT' }>;

const untouched: StepRecord = { state: 'NOT_ENTERED', escalated: [], reopenedBy: [] };
const NO_STEPS = Object.fromEntries(STEPS.map((step) => [step, untouched])) as unknown as StepRecords;

const withStep = (state: Started, step: number, change: Partial<StepRecord>): Started => ({
  ...state,
  steps: { ...state.steps, [step]: { ...state.steps[step as Step], ...change } },
});

const reopened = (state: Started, { data, recordedAt }: RecordedOf<'StepReopened.v1'>): Started => {
  const reopenedBy = [...state.steps[data.step as Step].reopenedBy, data.sourceEventId];
  return withStep(state, data.step, { state: 'REOPENED', enteredAt: recordedAt, escalated: [], reopenedBy });
};

const changed = (state: Started, fact: JourneyFact): Started => {
  switch (fact.type) {
    case 'StepEntered.v1':
      return withStep(state, fact.data.step, { state: 'ENTERED', enteredAt: fact.recordedAt, escalated: [] });
    case 'StepExited.v1':
      return withStep(state, fact.data.step, { state: 'EXITED', factsAt: fact.recordedAt });
    case 'StepReopened.v1':
      return reopened(state, fact);
    case 'StepCarriedForward.v1':
      return withStep(state, fact.data.step, { state: 'CARRIED', factsAt: fact.effectiveAt });
    case 'JourneyEscalated.v1': {
      const escalated = [...state.steps[fact.data.step as Step].escalated, fact.data.level];
      return withStep(state, fact.data.step, { escalated });
    }
    case 'JourneyPaused.v1':
      return { ...state, is: 'PAUSED' };
    case 'JourneyResumed.v1':
      return { ...state, is: 'RUNNING' };
    case 'JourneyCompleted.v1':
      return { ...state, is: 'COMPLETED' };
    case 'JourneyStarted.v1':
    case 'StepGateRefused.v1':
    case 'FamilyReasoned.v1':
      return state;
    default:
      return unknownFact(fact);
  }
};

const evolve = (state: JourneyState, fact: JourneyFact): JourneyState => {
  if (fact.type === 'JourneyStarted.v1') {
    const { predecessorJourneyId } = fact.data;
    const course = { is: 'RUNNING' as const, startedAt: fact.recordedAt, steps: NO_STEPS };
    return predecessorJourneyId === undefined ? course : { ...course, predecessorJourneyId };
  }
  return state.is === 'ABSENT' ? state : changed(state, fact);
};

export const journey: Aggregate<JourneyState, JourneyFact> = { kind: 'journey', initial: { is: 'ABSENT' }, evolve };
