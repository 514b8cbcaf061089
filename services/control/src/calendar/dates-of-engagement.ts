import { addDays, dayOf } from '@attestry/soc2';
import type { Told } from './calendar-date.js';
import { reading } from './calendar-date.js';

type State = Told['state'];

const date = (what: string, engagementId: string, state: State, day?: string): Told => ({
  ...{ id: `${what.toLowerCase().replaceAll('_', '-')}-${engagementId}`, kind: 'MILESTONE', what, engagementId, state },
  ...(day ? { day } : {}),
});

interface StepFact {
  readonly id: string;
  readonly effectiveAt: string;
  readonly data: { readonly journeyId: string; readonly step: number };
}

/** A step is entered and left more than once: each time is an entry of its own. */
const step =
  (what: string) =>
  ({ id, effectiveAt, data }: StepFact): Told[] => [
    {
      ...{ id: `step-${id}`, kind: 'MILESTONE', what, detail: String(data.step), state: 'DONE' },
      ...{ engagementId: data.journeyId, day: dayOf(effectiveAt) },
    },
  ];

/** Dates of engagements, of the time they look at, and of the journey. */
export const engagementDates = reading({
  'AsOfDateSet.v1': ({ data: { engagementId, asOfDate } }) => [date('AS_OF_DATE', engagementId, 'OPEN', asOfDate)],
  'ObservationPeriodSet.v1': ({ data: { engagementId, start, endExclusive } }) => [
    date('PERIOD_START', engagementId, 'OPEN', start),
    date('PERIOD_END', engagementId, 'OPEN', addDays(endExclusive, -1)),
    // Other dates: what was forecast of the former ones is forecast no more.
    date('COVERAGE_GAP', engagementId, 'GONE'),
  ],
  'ReportCoverageGapForecast.v1': ({ data: { engagementId, validUntil, gapDays } }) => [
    { ...date('COVERAGE_GAP', engagementId, 'OPEN', validUntil), detail: String(gapDays) },
  ],
  'MonitoringPeriodLocked.v1': ({ data: { periodId, engagementId = periodId } }) => [
    date('PERIOD_END', engagementId, 'DONE'),
  ],
  'EngagementWithdrawn.v1': ({ data: { engagementId } }) =>
    ['AS_OF_DATE', 'PERIOD_START', 'PERIOD_END', 'COVERAGE_GAP'].map((what) => date(what, engagementId, 'GONE')),
  'StepEntered.v1': step('STEP_ENTERED'),
  'StepExited.v1': step('STEP_EXITED'),
  'StepReopened.v1': step('STEP_REOPENED'),
  'StepCarriedForward.v1': step('STEP_CARRIED'),
  'JourneyCompleted.v1': ({ data: { journeyId }, effectiveAt }) => [
    date('JOURNEY_COMPLETED', journeyId, 'DONE', dayOf(effectiveAt)),
  ],
});
