import type { EventData, RecordedOf } from '@attestry/contracts';
import { view } from '@attestry/service-kit';
import type { Day, Period, ReportType } from '@attestry/soc2';

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
  readonly asOfDate?: Day;
  readonly period?: Period;
  readonly gapDays?: number;
  readonly reportId?: string;
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
  const { type, recommended, advisories } = data;
  const { asOfDate, period, gapDays, ...rest } = doc;
  const dates =
    doc.type === type
      ? { ...(asOfDate ? { asOfDate } : {}), ...(period ? { period } : {}), ...(gapDays ? { gapDays } : {}) }
      : {};
  return { ...rest, ...dates, type, recommended, advisories, cited: { ...doc.cited, type: id } };
};

export const engagementView = view<EngagementDoc>()({
  name: 'engagement',
  on: [
    'EngagementOpened.v1',
    'ReportTypeDecided.v1',
    'AsOfDateSet.v1',
    'ObservationPeriodSet.v1',
    'ReportCoverageGapForecast.v1',
    'EngagementAuditStarted.v1',
    'EngagementCompleted.v1',
    'EngagementWithdrawn.v1',
  ],
  key: (fact) => fact.data.engagementId,
  fold: (doc, fact) => {
    if (fact.type === 'EngagementOpened.v1') return opened(fact);
    if (!doc) return undefined;
    switch (fact.type) {
      case 'ReportTypeDecided.v1':
        return decided(doc, fact);
      case 'AsOfDateSet.v1':
        return { ...doc, asOfDate: fact.data.asOfDate, cited: { ...doc.cited, dates: fact.id } };
      case 'ObservationPeriodSet.v1': {
        const { start, endExclusive } = fact.data;
        return { ...doc, period: { start, endExclusive }, gapDays: 0, cited: { ...doc.cited, dates: fact.id } };
      }
      case 'ReportCoverageGapForecast.v1':
        return { ...doc, gapDays: fact.data.gapDays };
      case 'EngagementAuditStarted.v1':
        return { ...doc, state: 'IN_AUDIT' };
      case 'EngagementCompleted.v1':
        return { ...doc, state: 'COMPLETED', reportId: fact.data.reportId, cited: { ...doc.cited, end: fact.id } };
      case 'EngagementWithdrawn.v1':
        return { ...doc, state: 'WITHDRAWN', cited: { ...doc.cited, end: fact.id } };
    }
  },
});
