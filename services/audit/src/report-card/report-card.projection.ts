import type { EventData, RecordedOf } from '@attestry/contracts';
import { unknownFact, view } from '@attestry/service-kit';
import { expiringFromOf, startOfDay } from '@attestry/soc2';
import type { Decision, IssuedReport } from '../report/report.js';

export type IssueFigures = Omit<EventData<'ReportIssued.v1'>, 'reportId' | 'engagementId' | 'auditId'>;

/** A report as it is listed, from its draft on; keys are report ids. */
export interface ReportDoc {
  readonly id: string;
  readonly auditId: string;
  /** From the issue on. */
  readonly engagementId?: string;
  readonly state: 'DRAFTED' | 'DECIDED' | IssuedReport['is'];
  readonly draftDigest: string;
  readonly decision?: Decision;
  readonly issued?: IssueFigures;
  readonly supersededBy?: string;
  readonly recalled?: { readonly at: string; readonly reason: string };
  /** When its next timer is due: the start of its last 90 days, then its end. */
  readonly dueAt?: string;
}

const issued = (doc: ReportDoc, { data }: RecordedOf<'ReportIssued.v1'>): ReportDoc => {
  const { reportId: _, engagementId, auditId: __, ...figures } = data;
  const dueAt = startOfDay(expiringFromOf(figures.validUntil));
  return { ...doc, state: 'CURRENT', engagementId, issued: figures, dueAt };
};

const withoutTimer = ({ dueAt: _, ...doc }: ReportDoc): ReportDoc => doc;

const decisionOf = ({ reportId: _, auditId: __, ...decision }: EventData<'OpinionDecided.v1'>): Decision => decision;

export const reportCard = view<ReportDoc>()({
  name: 'report-card',
  observers: false,
  on: [
    'ReportDrafted.v1',
    'OpinionDecided.v1',
    'ReportIssued.v1',
    'ReportExpiring.v1',
    'ReportExpired.v1',
    'ReportSuperseded.v1',
    'ReportRecalled.v1',
  ],
  key: (fact) => fact.data.reportId,
  fold: (doc, fact, id) => {
    if (fact.type === 'ReportDrafted.v1')
      return { id, auditId: fact.data.auditId, state: 'DRAFTED', draftDigest: fact.data.digest };
    // Facts of one report arrive in order, so its draft comes first.
    if (!doc) return undefined;
    switch (fact.type) {
      case 'OpinionDecided.v1':
        return { ...doc, state: 'DECIDED', decision: decisionOf(fact.data) };
      case 'ReportIssued.v1':
        return issued(doc, fact);
      case 'ReportExpiring.v1':
        return { ...doc, state: 'EXPIRING', dueAt: startOfDay(fact.data.validUntil) };
      case 'ReportExpired.v1':
        return { ...withoutTimer(doc), state: 'EXPIRED' };
      case 'ReportSuperseded.v1':
        return { ...withoutTimer(doc), state: 'SUPERSEDED', supersededBy: fact.data.byReportId };
      case 'ReportRecalled.v1':
        return {
          ...withoutTimer(doc),
          state: 'RECALLED',
          recalled: { at: fact.recordedAt, reason: fact.data.reason },
        };
      default:
        return unknownFact(fact);
    }
  },
});
