import type { EventData, RecordedOf } from '@attestry/contracts';
import type { Aggregate } from '@attestry/service-kit';
import { unknownFact } from '@attestry/service-kit';
import type { Day, Period, ReportType } from '@attestry/soc2';

export type EngagementFact = RecordedOf<
  | 'EngagementOpened.v1'
  | 'ReportTypeDecided.v1'
  | 'AsOfDateSet.v1'
  | 'ObservationPeriodSet.v1'
  | 'ReportCoverageGapForecast.v1'
  | 'EngagementDateNear.v1'
  | 'EngagementAuditStarted.v1'
  | 'EngagementCompleted.v1'
  | 'EngagementWithdrawn.v1'
>;

export type Decision = Pick<EventData<'ReportTypeDecided.v1'>, 'type' | 'recommended' | 'answers' | 'rule' | 'ruleSet'>;

export interface Cycle {
  readonly systemId: string;
  readonly predecessorId?: string;
  readonly decision?: Decision;
  /** Of a TYPE_1 only (ENG-3). */
  readonly asOfDate?: Day;
  /** Of a TYPE_2 only (ENG-3). */
  readonly period?: Period;
  /** When the dates were set, and how near they were told to be (4.12). */
  readonly told?: Told;
}

/** How far the timer of the as-of date or the period start has spoken. */
export interface Told {
  readonly setAt: string;
  /** Days from the due day, negative; the step told last. */
  readonly said?: number;
}

/** Life of one report cycle (domain 2.3): it ends in one report or in withdrawal. */
export type EngagementState =
  { readonly is: 'ABSENT' } | ({ readonly is: 'OPEN' | 'IN_AUDIT' | 'COMPLETED' | 'WITHDRAWN' } & Cycle);

export type Existing = Exclude<EngagementState, { is: 'ABSENT' }>;

const withoutDates = ({ is, systemId, predecessorId }: Existing): Existing => ({
  is,
  systemId,
  ...(predecessorId === undefined ? {} : { predecessorId }),
});

/** Another type drops the dates of the former one: they do not fit any more. */
const decided = (state: Existing, { type, recommended, answers, rule, ruleSet }: Decision): Existing => ({
  ...(state.decision?.type === type ? state : withoutDates(state)),
  decision: {
    type,
    recommended,
    answers,
    ...(rule === undefined ? {} : { rule }),
    ...(ruleSet === undefined ? {} : { ruleSet }),
  },
});

/** A period that keeps its first day keeps its timer. */
const datedPeriod = (
  state: Existing,
  { data: { start, endExclusive }, recordedAt }: RecordedOf<'ObservationPeriodSet.v1'>,
): Existing => ({
  ...state,
  period: { start, endExclusive },
  told: state.told && state.period?.start === start ? state.told : { setAt: recordedAt },
});

const changed = (state: Existing, fact: EngagementFact): Existing => {
  switch (fact.type) {
    case 'ReportTypeDecided.v1':
      return decided(state, fact.data);
    case 'AsOfDateSet.v1':
      return { ...state, asOfDate: fact.data.asOfDate, told: { setAt: fact.recordedAt } };
    case 'ObservationPeriodSet.v1':
      return datedPeriod(state, fact);
    case 'EngagementDateNear.v1':
      return state.told ? { ...state, told: { ...state.told, said: -fact.data.daysLeft } } : state;
    case 'EngagementAuditStarted.v1':
      return { ...state, is: 'IN_AUDIT' };
    case 'EngagementCompleted.v1':
      return { ...state, is: 'COMPLETED' };
    case 'EngagementWithdrawn.v1':
      return { ...state, is: 'WITHDRAWN' };
    case 'ReportCoverageGapForecast.v1':
    case 'EngagementOpened.v1':
      return state;
    default:
      return unknownFact(fact);
  }
};

const evolve = (state: EngagementState, fact: EngagementFact): EngagementState => {
  if (fact.type === 'EngagementOpened.v1') {
    const { systemId, predecessorId } = fact.data;
    return { is: 'OPEN', systemId, ...(predecessorId === undefined ? {} : { predecessorId }) };
  }
  return state.is === 'ABSENT' ? state : changed(state, fact);
};

export const engagement: Aggregate<EngagementState, EngagementFact> = {
  kind: 'engagement',
  initial: { is: 'ABSENT' },
  evolve,
};

export const typeOf = (state: EngagementState): ReportType | undefined =>
  state.is === 'ABSENT' ? undefined : state.decision?.type;
