import { view } from '@attestry/service-kit';
import type { Day, Opinion, ReportType } from '@attestry/soc2';
import type { Seen } from '../gate-facts/seen.js';
import { seen } from '../gate-facts/seen.js';

/** What this service must know of a report; the key is its id. */
export interface KnownReport {
  readonly id: string;
  readonly engagementId: string;
  readonly type: ReportType;
  readonly opinion: Opinion;
  readonly reportDate: Day;
  readonly validUntil: Day;
  readonly recalled: boolean;
  readonly eventId: string;
  readonly last: Seen;
}

export const knownReport = view<KnownReport>()({
  name: 'known-report',
  on: ['ReportIssued.v1', 'ReportRecalled.v1'],
  key: (fact) => fact.data.reportId,
  fold: (doc, fact) => {
    const last = seen(fact);
    if (fact.type === 'ReportRecalled.v1') return doc && { ...doc, recalled: true, last };
    const { reportId: id, engagementId, type, opinion, reportDate, validUntil } = fact.data;
    return { id, engagementId, type, opinion, reportDate, validUntil, recalled: false, eventId: fact.id, last };
  },
});
