import type { Step, StepState } from '@attestry/soc2';
import type { Day, Instant, Period, ReportType } from '@attestry/soc2/calendar';

export interface StepEntry {
  readonly state: StepState;
  /** Last entry or reopening. */
  readonly enteredAt?: Instant;
  /** From when its timers count: later than the entry by the time the journey was paused (JRN-3). */
  readonly countedFrom?: Instant;
  /** Levels that have been told since then. */
  readonly escalated: readonly string[];
}

/** The journey as the engagement service has recorded it: the only authority on where it stands. */
export interface JourneyRecord {
  readonly state: 'RUNNING' | 'PAUSED' | 'COMPLETED';
  readonly engagement: {
    readonly state: 'OPEN' | 'IN_AUDIT' | 'COMPLETED' | 'WITHDRAWN';
    readonly type?: ReportType;
    readonly asOfDate?: Day;
    readonly period?: Period;
    readonly periodLocked: boolean;
  };
  readonly steps: Readonly<Record<Step, StepEntry>>;
}

const change = (record: JourneyRecord, step: Step, to: Partial<StepEntry>): JourneyRecord => ({
  ...record,
  steps: { ...record.steps, [step]: { ...record.steps[step], ...to } },
});

export const entered = (record: JourneyRecord, step: Step, enteredAt: Instant): JourneyRecord =>
  change(record, step, { state: 'ENTERED', enteredAt, countedFrom: enteredAt, escalated: [] });

export const exited = (record: JourneyRecord, step: Step): JourneyRecord => change(record, step, { state: 'EXITED' });

export const escalated = (record: JourneyRecord, step: Step, level: string): JourneyRecord =>
  change(record, step, { escalated: [...record.steps[step].escalated, level] });

export const periodLocked = (record: JourneyRecord): JourneyRecord => ({
  ...record,
  engagement: { ...record.engagement, periodLocked: true },
});

export const isOpen = ({ state }: StepEntry): boolean => state === 'ENTERED' || state === 'REOPENED';

export const isDone = ({ state }: StepEntry): boolean => state === 'EXITED' || state === 'CARRIED';
