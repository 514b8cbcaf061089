import type { Day } from '../calendar/day.js';
import { nothingLeft, part, type GatePart } from './gate-part.js';
import type { Step } from './gates.js';
import type { EngagementDates } from './step3.js';

export const STEP_STATES = ['NOT_ENTERED', 'ENTERED', 'EXITED', 'REOPENED', 'CARRIED'] as const;
export type StepState = (typeof STEP_STATES)[number];

export interface EntryFacts extends EngagementDates {
  readonly steps: Readonly<Record<Step, StepState>>;
  readonly journeyStarted: boolean;
  readonly today: Day;
  /** Fieldwork of a TYPE_2 may begin before its period ends (AUD-2). */
  readonly interim: boolean;
  readonly reportIssued: boolean;
}

const earlier = (facts: EntryFacts, step: Step, open: readonly StepState[]): string[] =>
  Object.entries(facts.steps)
    .filter(([one, state]) => Number(one) < step && open.includes(state))
    .map(([one]) => one);

const audited = ({ type, asOfDate, period, today, interim }: EntryFacts): GatePart => {
  if (type === 'TYPE_1')
    return part('AS_OF_DATE_REACHED', asOfDate !== undefined && today >= asOfDate, asOfDate ?? 'not set');
  const ended = period !== undefined && today >= period.endExclusive;
  return part(
    'PERIOD_ENDED',
    ended || (interim && period !== undefined),
    interim ? 'interim' : (period?.endExclusive ?? 'not set'),
  );
};

/** 4.11 "enter when", JRN-2: steps 2-5 want earlier steps exited or carried once, step 6 none of them open (`EARLIER_STEP_OPEN`). */
export const stepEntry = (step: Step, facts: EntryFacts): GatePart[] => {
  switch (step) {
    case 1:
      return [part('JOURNEY_STARTED', facts.journeyStarted, facts.journeyStarted ? 'yes' : 'no')];
    case 2:
    case 3:
    case 4:
    case 5:
      return [nothingLeft('EARLIER_STEPS_EXITED', earlier(facts, step, ['NOT_ENTERED', 'ENTERED']))];
    case 6:
      return [
        nothingLeft('EARLIER_STEPS_CLOSED', earlier(facts, step, ['NOT_ENTERED', 'ENTERED', 'REOPENED'])),
        audited(facts),
      ];
    case 7:
      return [part('REPORT_ISSUED', facts.reportIssued, facts.reportIssued ? 'yes' : 'no')];
  }
};
