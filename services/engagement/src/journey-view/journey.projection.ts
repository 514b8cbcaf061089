import type { RecordedOf } from '@attestry/contracts';
import { view } from '@attestry/service-kit';
import type { Family, Step, StepState } from '@attestry/soc2';
import { addMs, dayOf, daysBetween, laterOf, STEPS, toMs } from '@attestry/soc2';

export interface StepDoc {
  readonly step: Step;
  readonly state: StepState;
  readonly enteredAt?: string;
  /** From when the timers of the stay count: its entry, later by the time it was paused (JRN-3). */
  readonly countedFrom?: string;
  readonly exitedAt?: string;
  /** Days of the stays that are over. */
  readonly days: number;
  readonly escalated: readonly string[];
  /** Event of the last entry, exit, reopening or carrying. */
  readonly eventId?: string;
}

/** Step record of one journey as it is shown; the key is the engagement's id. */
export interface JourneyDoc {
  readonly id: string;
  readonly engagementId: string;
  readonly predecessorJourneyId?: string;
  readonly state: 'RUNNING' | 'PAUSED' | 'COMPLETED';
  readonly startedAt: string;
  readonly pausedAt?: string;
  /** Families that step 3 asks for and that a reason is recorded to do without (S14). */
  readonly familyReasons: readonly { readonly family: Family; readonly reason: string; readonly eventId: string }[];
  readonly completedAt?: string;
  readonly totalDays?: number;
  /** The highest step entered so far. */
  readonly currentStep: number;
  readonly steps: readonly StepDoc[];
}

const NO_STEPS: readonly StepDoc[] = STEPS.map((step) => ({ step, state: 'NOT_ENTERED', days: 0, escalated: [] }));

const started = ({ data, recordedAt }: RecordedOf<'JourneyStarted.v1'>): JourneyDoc => ({
  id: data.journeyId,
  engagementId: data.engagementId,
  state: 'RUNNING',
  startedAt: recordedAt,
  currentStep: 1,
  steps: NO_STEPS,
  familyReasons: [],
  ...(data.predecessorJourneyId === undefined ? {} : { predecessorJourneyId: data.predecessorJourneyId }),
});

const withStep = (doc: JourneyDoc, step: number, change: (before: StepDoc) => StepDoc): JourneyDoc => ({
  ...doc,
  steps: doc.steps.map((before) => (before.step === step ? change(before) : before)),
});

const comeIn = (step: StepDoc, state: 'ENTERED' | 'REOPENED', enteredAt: string, eventId: string): StepDoc => {
  const { exitedAt: _, ...rest } = step;
  return { ...rest, state, enteredAt, countedFrom: enteredAt, eventId, escalated: [] };
};

export const isOpen = ({ state }: StepDoc): boolean => state === 'ENTERED' || state === 'REOPENED';

/** Timers count on from where they stood: the pause, or what of it the stay has seen, is put on top. */
const resumedStep = (step: StepDoc, pausedAt: string, now: string): StepDoc => {
  const { enteredAt, countedFrom } = step;
  if (!isOpen(step) || enteredAt === undefined || countedFrom === undefined) return step;
  return { ...step, countedFrom: addMs(countedFrom, toMs(now) - toMs(laterOf(pausedAt, enteredAt))) };
};

const resumed = ({ pausedAt, ...doc }: JourneyDoc, now: string): JourneyDoc => ({
  ...doc,
  state: 'RUNNING',
  steps: pausedAt === undefined ? doc.steps : doc.steps.map((step) => resumedStep(step, pausedAt, now)),
});

const reasoned = (doc: JourneyDoc, { id, data }: RecordedOf<'FamilyReasoned.v1'>): JourneyDoc['familyReasons'] => [
  ...doc.familyReasons.filter(({ family }) => family !== data.family),
  { family: data.family, reason: data.reason, eventId: id },
];

const stay = ({ enteredAt }: StepDoc, until: string): number =>
  enteredAt ? daysBetween(dayOf(enteredAt), dayOf(until)) : 0;

export const journeyView = view<JourneyDoc>()({
  name: 'journey',
  on: [
    'JourneyStarted.v1',
    'StepEntered.v1',
    'StepExited.v1',
    'StepReopened.v1',
    'StepCarriedForward.v1',
    'JourneyEscalated.v1',
    'FamilyReasoned.v1',
    'JourneyPaused.v1',
    'JourneyResumed.v1',
    'JourneyCompleted.v1',
  ],
  key: (fact) => fact.data.journeyId,
  fold: (doc, fact) => {
    if (fact.type === 'JourneyStarted.v1') return started(fact);
    if (!doc) return undefined;
    const { id: eventId, recordedAt } = fact;
    switch (fact.type) {
      case 'StepEntered.v1': {
        const { step } = fact.data;
        const currentStep = Math.max(doc.currentStep, step);
        return { ...withStep(doc, step, (before) => comeIn(before, 'ENTERED', recordedAt, eventId)), currentStep };
      }
      case 'StepReopened.v1':
        return withStep(doc, fact.data.step, (before) => comeIn(before, 'REOPENED', recordedAt, eventId));
      case 'StepExited.v1': {
        const { step, days } = fact.data;
        return withStep(doc, step, (before) => ({
          ...before,
          state: 'EXITED',
          exitedAt: recordedAt,
          days: before.days + days,
          eventId,
        }));
      }
      case 'StepCarriedForward.v1':
        return withStep(doc, fact.data.step, (before) => ({
          ...before,
          state: 'CARRIED',
          exitedAt: recordedAt,
          days: before.days + stay(before, recordedAt),
          eventId,
        }));
      case 'JourneyEscalated.v1': {
        const { step, level } = fact.data;
        return withStep(doc, step, (before) => ({ ...before, escalated: [...before.escalated, level] }));
      }
      case 'JourneyPaused.v1':
        return { ...doc, state: 'PAUSED', pausedAt: recordedAt };
      case 'JourneyResumed.v1':
        return resumed(doc, recordedAt);
      case 'FamilyReasoned.v1':
        return { ...doc, familyReasons: reasoned(doc, fact) };
      case 'JourneyCompleted.v1':
        return { ...doc, state: 'COMPLETED', completedAt: recordedAt, totalDays: fact.data.totalDays };
    }
  },
});

/** Days in a step at an instant: the stays that are over and the one under way. */
export const daysInStep = (step: StepDoc, now: string): number => step.days + (isOpen(step) ? stay(step, now) : 0);
