import type { AttestryClient } from '@attestry/client';
import type { Step, StepState } from '@attestry/soc2';
import type { Day, ReportType } from '@attestry/soc2/calendar';
import { periodOf } from '@attestry/soc2/calendar';
import type { JourneyRecord, StepEntry } from '../journey/record.js';

interface Answered {
  readonly journey: {
    readonly state: JourneyRecord['state'];
    readonly steps: readonly {
      readonly step: Step;
      readonly state: StepState;
      readonly enteredAt?: string | null;
      readonly countedFrom?: string | null;
      readonly escalated: readonly string[];
    }[];
    readonly engagement: {
      readonly state: JourneyRecord['engagement']['state'];
      readonly type?: ReportType | null;
      readonly asOfDate?: Day | null;
      readonly periodStart?: Day | null;
      readonly periodEnd?: Day | null;
      readonly monitoringPeriod?: { readonly state: string } | null;
    };
  } | null;
}

const DOCUMENT = `query JourneyRecord($engagementId: ID!) {
  journey(engagementId: $engagementId) {
    state
    steps { step state enteredAt countedFrom escalated }
    engagement { state type asOfDate periodStart periodEnd monitoringPeriod { state } }
  }
}`;

type Engagement = NonNullable<Answered['journey']>['engagement'];

const engagementOf = (engagement: Engagement): JourneyRecord['engagement'] => {
  const { state, type, asOfDate, periodStart, periodEnd, monitoringPeriod } = engagement;
  return {
    state,
    periodLocked: monitoringPeriod?.state === 'LOCKED',
    ...(type ? { type } : {}),
    ...(asOfDate ? { asOfDate } : {}),
    ...(periodStart && periodEnd ? { period: periodOf(periodStart, periodEnd) } : {}),
  };
};

/** Reads the step record of a journey; rejects when there is none yet, which the next try may find. */
export const readJourney = async (client: AttestryClient, engagementId: string): Promise<JourneyRecord> => {
  const { journey } = await client.query<Answered>(DOCUMENT, { engagementId });
  if (!journey) throw new Error(`The graph knows no journey of the engagement ${engagementId}.`);
  const { state, steps, engagement } = journey;
  const entries = steps.map(({ step, state, enteredAt, countedFrom, escalated }): [number, StepEntry] => [
    step,
    { state, escalated, ...(enteredAt ? { enteredAt } : {}), ...(countedFrom ? { countedFrom } : {}) },
  ]);
  return {
    state,
    engagement: engagementOf(engagement),
    steps: Object.fromEntries(entries) as unknown as JourneyRecord['steps'],
  };
};
