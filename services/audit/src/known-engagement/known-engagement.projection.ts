import type { RecordedOf } from '@attestry/contracts';
import { unknownFact, view } from '@attestry/service-kit';
import type { Category, Period, ReportType, StepState } from '@attestry/soc2';
import { addDays } from '@attestry/soc2';

export interface KnownScope {
  readonly version: number;
  readonly state: 'CONFIRMED' | 'REOPENED' | 'LOCKED';
  readonly categories: readonly Category[];
  readonly criteria: readonly string[];
}

/** What this service must know of an engagement: dates, scope, how far its journey is; keys are engagement ids. */
export interface KnownEngagement {
  readonly id: string;
  readonly state: 'OPEN' | 'IN_AUDIT' | 'COMPLETED' | 'WITHDRAWN';
  readonly type?: ReportType;
  readonly predecessorId?: string;
  readonly asOfDate?: string;
  readonly period?: Period;
  readonly scope?: KnownScope;
  /** Steps of the journey that were touched, by number. */
  readonly steps: Readonly<Record<string, StepState>>;
  /** First exit from step 1: an observer invited before it was in the talk from the first day (4.13). */
  readonly step1LeftAt?: string;
  /** The system description as it was frozen for this engagement. */
  readonly description?: { readonly version: number; readonly digest: string };
  /** When the monitoring period was locked (MON-1). */
  readonly lockedAt?: string;
}

const FACTS = [
  'EngagementOpened.v1',
  'ReportTypeDecided.v1',
  'AsOfDateSet.v1',
  'ObservationPeriodSet.v1',
  'ScopeConfirmed.v1',
  'ScopeReopened.v1',
  'ScopeLocked.v1',
  'SystemDescriptionFrozen.v1',
  'MonitoringPeriodLocked.v1',
  'EngagementAuditStarted.v1',
  'EngagementCompleted.v1',
  'EngagementWithdrawn.v1',
  'StepEntered.v1',
  'StepExited.v1',
  'StepReopened.v1',
  'StepCarriedForward.v1',
] as const;

type Known = RecordedOf<(typeof FACTS)[number]>;
type StepFact = Extract<Known, { data: { step: number } }>;
type EngagementFact = Exclude<Known, StepFact>;

const isStep = (fact: Known): fact is StepFact => 'step' in fact.data;

const STEP_STATE: Record<StepFact['type'], StepState> = {
  'StepEntered.v1': 'ENTERED',
  'StepExited.v1': 'EXITED',
  'StepReopened.v1': 'REOPENED',
  'StepCarriedForward.v1': 'CARRIED',
};

const stepped = (doc: KnownEngagement, { type, data, recordedAt }: StepFact): KnownEngagement => {
  const next = { ...doc, steps: { ...doc.steps, [data.step]: STEP_STATE[type] } };
  const leaves = data.step === 1 && (type === 'StepExited.v1' || type === 'StepCarriedForward.v1');
  return leaves && !doc.step1LeftAt ? { ...next, step1LeftAt: recordedAt } : next;
};

const scoped = (doc: KnownEngagement, state: KnownScope['state']): KnownEngagement =>
  doc.scope ? { ...doc, scope: { ...doc.scope, state } } : doc;

const opened = (doc: KnownEngagement, { data }: RecordedOf<'EngagementOpened.v1'>): KnownEngagement => ({
  ...doc,
  ...(data.type ? { type: data.type } : {}),
  ...(data.predecessorId ? { predecessorId: data.predecessorId } : {}),
});

const changed = (doc: KnownEngagement, fact: EngagementFact): KnownEngagement => {
  switch (fact.type) {
    case 'EngagementOpened.v1':
      return opened(doc, fact);
    case 'ReportTypeDecided.v1':
      return { ...doc, type: fact.data.type };
    case 'AsOfDateSet.v1':
      return { ...doc, asOfDate: fact.data.asOfDate };
    case 'ObservationPeriodSet.v1':
      return { ...doc, period: { start: fact.data.start, endExclusive: fact.data.endExclusive } };
    case 'ScopeConfirmed.v1': {
      const { scopeVersion: version, categories, criteria } = fact.data;
      return { ...doc, scope: { version, state: 'CONFIRMED', categories, criteria } };
    }
    case 'ScopeReopened.v1':
      return scoped(doc, 'REOPENED');
    case 'ScopeLocked.v1':
      return scoped(doc, 'LOCKED');
    case 'SystemDescriptionFrozen.v1':
      return { ...doc, description: { version: fact.data.version, digest: fact.data.digest } };
    case 'MonitoringPeriodLocked.v1':
      return { ...doc, lockedAt: fact.data.at };
    case 'EngagementAuditStarted.v1':
      return { ...doc, state: 'IN_AUDIT' };
    case 'EngagementCompleted.v1':
      return { ...doc, state: 'COMPLETED' };
    case 'EngagementWithdrawn.v1':
      return { ...doc, state: 'WITHDRAWN' };
    default:
      return unknownFact(fact);
  }
};

/** Journeys, scopes and monitoring periods carry the id of their engagement. */
const engagementOf = ({ data }: Known): string | undefined => {
  if ('journeyId' in data) return data.journeyId;
  return 'periodId' in data ? (data.engagementId ?? data.periodId) : data.engagementId;
};

export const knownEngagement = view<KnownEngagement>()({
  name: 'known-engagement',
  of: 'ENGAGEMENT',
  on: FACTS,
  key: engagementOf,
  fold: (known, fact, id) => {
    // Facts of several streams arrive in no common order, so each may have to begin the document.
    const doc: KnownEngagement = known ?? { id, state: 'OPEN', steps: {} };
    return isStep(fact) ? stepped(doc, fact) : changed(doc, fact);
  },
});

/** Day the report speaks of: the as-of date, or the last day of the period. */
export const coverageEnd = ({ asOfDate, period }: KnownEngagement): string | undefined =>
  asOfDate ?? (period && addDays(period.endExclusive, -1));
