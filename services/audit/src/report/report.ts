import type { EventData, RecordedOf } from '@attestry/contracts';
import type { Aggregate } from '@attestry/service-kit';
import { unknownFact } from '@attestry/service-kit';

export type ReportFact = RecordedOf<
  | 'ReportDrafted.v1'
  | 'OpinionDecided.v1'
  | 'ReportIssued.v1'
  | 'ReportExpiring.v1'
  | 'ReportExpired.v1'
  | 'ReportSuperseded.v1'
  | 'ReportRecalled.v1'
>;

export type Decision = Pick<
  EventData<'OpinionDecided.v1'>,
  'kind' | 'criteria' | 'categories' | 'signatoryRef' | 'rationale'
>;

export interface Draft {
  readonly auditId: string;
}

export interface Issue extends Draft {
  readonly engagementId: string;
  readonly validUntil: string;
}

/** A report from its draft on (domain 2.24). Once issued it never changes; it only ages, is superseded or recalled. */
export type ReportState =
  | { readonly is: 'ABSENT' }
  | ({ readonly is: 'DRAFTED' } & Draft)
  | ({ readonly is: 'DECIDED'; readonly decision: Decision } & Draft)
  | ({ readonly is: 'CURRENT' | 'EXPIRING' | 'EXPIRED' | 'SUPERSEDED' | 'RECALLED' } & Issue);

export type ExistingReport = Exclude<ReportState, { is: 'ABSENT' }>;
export type IssuedReport = Extract<ReportState, { validUntil: string }>;

export const isIssued = (state: ReportState): state is IssuedReport => 'validUntil' in state;

const move = (state: ReportState, is: IssuedReport['is']): ReportState => (isIssued(state) ? { ...state, is } : state);

const evolve = (state: ReportState, fact: ReportFact): ReportState => {
  switch (fact.type) {
    case 'ReportDrafted.v1':
      return { is: 'DRAFTED', auditId: fact.data.auditId };
    case 'OpinionDecided.v1':
      return { is: 'DECIDED', auditId: fact.data.auditId, decision: fact.data };
    case 'ReportIssued.v1': {
      const { auditId, engagementId, validUntil } = fact.data;
      return { is: 'CURRENT', auditId, engagementId, validUntil };
    }
    case 'ReportExpiring.v1':
      return move(state, 'EXPIRING');
    case 'ReportExpired.v1':
      return move(state, 'EXPIRED');
    case 'ReportSuperseded.v1':
      return move(state, 'SUPERSEDED');
    case 'ReportRecalled.v1':
      return move(state, 'RECALLED');
    default:
      return unknownFact(fact);
  }
};

export const report: Aggregate<ReportState, ReportFact> = { kind: 'report', initial: { is: 'ABSENT' }, evolve };
