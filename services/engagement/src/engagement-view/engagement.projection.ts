import type { EventData, RecordedOf } from '@attestry/contracts';
import { view } from '@attestry/service-kit';
import type { Day, Period, ReportType } from '@attestry/soc2';
import { nextDateStep } from '../engagement/date-timer.js';
import type { Told } from '../engagement/engagement.js';

/** One report cycle as it is shown and decided on; the key is its id. `cited` names the event behind a value. */
export interface EngagementDoc {
  readonly id: string;
  readonly organizationId: string;
  readonly systemId: string;
  readonly predecessorId?: string;
  readonly state: 'OPEN' | 'IN_AUDIT' | 'COMPLETED' | 'WITHDRAWN';
  readonly openedAt: string;
  readonly type?: ReportType;
  readonly recommended?: EventData<'ReportTypeDecided.v1'>['recommended'];
  readonly advisories: readonly string[];
  readonly rule?: string;
  readonly asOfDate?: Day;
  readonly period?: Period;
  readonly gapDays?: number;
  readonly reportId?: string;
  readonly told?: Told;
  /** JRN-3: its journey is paused, and so are its timers. */
  readonly paused?: boolean;
  /** When its dates are next told to be near (4.12). */
  readonly dueAt?: string;
  readonly cited: { readonly type?: string; readonly dates?: string; readonly end?: string };
}

const opened = ({ data, tenant, recordedAt }: RecordedOf<'EngagementOpened.v1'>): EngagementDoc => ({
  id: data.engagementId,
  organizationId: tenant,
  systemId: data.systemId,
  state: 'OPEN',
  openedAt: recordedAt,
  advisories: [],
  cited: {},
  ...(data.predecessorId === undefined ? {} : { predecessorId: data.predecessorId }),
});

/** Dates of another type are dropped: they do not fit any more (ENG-3). */
const decided = (doc: EngagementDoc, { id, data }: RecordedOf<'ReportTypeDecided.v1'>): EngagementDoc => {
  const { type, recommended, advisories, rule } = data;
  const { asOfDate, period, gapDays, told, rule: _, ...rest } = doc;
  const dates =
    doc.type === type
      ? {
          ...(asOfDate ? { asOfDate } : {}),
          ...(period ? { period } : {}),
          ...(gapDays ? { gapDays } : {}),
          ...(told ? { told } : {}),
        }
      : {};
  return {
    ...rest,
    ...dates,
    ...(rule ? { rule } : {}),
    type,
    recommended,
    advisories,
    cited: { ...doc.cited, type: id },
  };
};

/** Its timer, while the cycle is open and its journey not paused. */
const timed = ({ dueAt: _, ...doc }: EngagementDoc): EngagementDoc => {
  const next = doc.state === 'OPEN' && !doc.paused ? nextDateStep(doc, doc.told) : undefined;
  return next ? { ...doc, dueAt: next.at } : doc;
};

const ON = [
  'EngagementOpened.v1',
  'ReportTypeDecided.v1',
  'AsOfDateSet.v1',
  'ObservationPeriodSet.v1',
  'ReportCoverageGapForecast.v1',
  'EngagementDateNear.v1',
  'EngagementAuditStarted.v1',
  'EngagementCompleted.v1',
  'EngagementWithdrawn.v1',
  'JourneyPaused.v1',
  'JourneyResumed.v1',
] as const;

type Own = Exclude<RecordedOf<(typeof ON)[number]>, { type: 'EngagementOpened.v1' }>;

const periodSet = (doc: EngagementDoc, fact: RecordedOf<'ObservationPeriodSet.v1'>): EngagementDoc => {
  const { start, endExclusive } = fact.data;
  const told = doc.told && doc.period?.start === start ? doc.told : { setAt: fact.recordedAt };
  return { ...doc, period: { start, endExclusive }, gapDays: 0, told, cited: { ...doc.cited, dates: fact.id } };
};

const changed = (doc: EngagementDoc, fact: Own): EngagementDoc => {
  const { id, recordedAt } = fact;
  switch (fact.type) {
    case 'ReportTypeDecided.v1':
      return decided(doc, fact);
    case 'AsOfDateSet.v1': {
      const { asOfDate } = fact.data;
      return { ...doc, asOfDate, told: { setAt: recordedAt }, cited: { ...doc.cited, dates: id } };
    }
    case 'ObservationPeriodSet.v1':
      return periodSet(doc, fact);
    case 'ReportCoverageGapForecast.v1':
      return { ...doc, gapDays: fact.data.gapDays };
    case 'EngagementDateNear.v1':
      return doc.told ? { ...doc, told: { ...doc.told, said: -fact.data.daysLeft } } : doc;
    case 'EngagementAuditStarted.v1':
      return { ...doc, state: 'IN_AUDIT' };
    case 'EngagementCompleted.v1':
      return { ...doc, state: 'COMPLETED', reportId: fact.data.reportId, cited: { ...doc.cited, end: id } };
    case 'EngagementWithdrawn.v1':
      return { ...doc, state: 'WITHDRAWN', cited: { ...doc.cited, end: id } };
    case 'JourneyPaused.v1':
      return { ...doc, paused: true };
    case 'JourneyResumed.v1':
      return { ...doc, paused: false };
  }
};

export const engagementView = view<EngagementDoc>()({
  name: 'engagement',
  of: 'ENGAGEMENT',
  on: ON,
  key: ({ data }) => ('engagementId' in data ? data.engagementId : data.journeyId),
  fold: (doc, fact) => {
    if (fact.type === 'EngagementOpened.v1') return opened(fact);
    return doc && timed(changed(doc, fact));
  },
});
