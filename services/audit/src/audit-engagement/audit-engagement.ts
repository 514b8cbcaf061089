import type { EventData, RecordedOf } from '@attestry/contracts';
import type { Aggregate } from '@attestry/service-kit';
import { unknownFact } from '@attestry/service-kit';

export type AuditFact = RecordedOf<
  | 'AuditPlanned.v1'
  | 'AuditControlListAccepted.v1'
  | 'FieldworkStarted.v1'
  | 'FieldworkEnded.v1'
  | 'FieldworkReopened.v1'
  | 'AuditDurationWarning.v1'
  | 'AuditDurationExceeded.v1'
  | 'AuditEndPlanned.v1'
  | 'AuditWithdrawn.v1'
  | 'AuditClosed.v1'
>;

/** One control of the accepted list, at the version that is audited. */
export type AuditedControl = EventData<'AuditControlListAccepted.v1'>['controls'][number];

export interface Audited {
  readonly engagementId: string;
  readonly firmId: string;
  readonly type: 'TYPE_1' | 'TYPE_2';
  readonly windowStart: string;
  readonly windowEnd: string;
  /** Criteria that the accepted controls serve: all in scope, since coverage is complete before fieldwork. */
  readonly criteria: readonly string[];
  /** The accepted control list; empty until the auditor accepts it. */
  readonly controls: readonly AuditedControl[];
  readonly fieldworkStartedAt?: string;
  readonly fieldworkEndedAt?: string;
  readonly durationWarned?: boolean;
  readonly durationExceeded?: boolean;
  /** Day the lead auditor means to be done, once it took too long (4.12). */
  readonly endsOn?: string;
  readonly reportId?: string;
}

export interface OpenAudit extends Audited {
  readonly is: 'PLANNING' | 'FIELDWORK' | 'REPORTING';
}

export interface OverAudit extends Audited {
  readonly is: 'CLOSED' | 'WITHDRAWN';
}

/** The auditor's side of an engagement (domain 2.18); no state is named failed (AUD-4). */
export type AuditState = { readonly is: 'ABSENT' } | OpenAudit | OverAudit;

const evolve = (state: AuditState, fact: AuditFact): AuditState => {
  if (fact.type === 'AuditPlanned.v1') {
    const { engagementId, firmId, windowStart, windowEnd, type = 'TYPE_1' } = fact.data;
    return { is: 'PLANNING', engagementId, firmId, type, windowStart, windowEnd, criteria: [], controls: [] };
  }
  if (state.is === 'ABSENT') return state;
  switch (fact.type) {
    case 'AuditControlListAccepted.v1': {
      const { controls } = fact.data;
      return { ...state, controls, criteria: [...new Set(controls.flatMap(({ criteria }) => criteria))].sort() };
    }
    case 'FieldworkStarted.v1':
      return { ...state, is: 'FIELDWORK', fieldworkStartedAt: fact.data.at };
    case 'FieldworkEnded.v1':
      return { ...state, is: 'REPORTING', fieldworkEndedAt: fact.data.at };
    case 'FieldworkReopened.v1':
      return { ...state, is: 'FIELDWORK' };
    case 'AuditDurationWarning.v1':
      return { ...state, durationWarned: true };
    case 'AuditDurationExceeded.v1':
      return { ...state, durationExceeded: true };
    case 'AuditEndPlanned.v1':
      return { ...state, endsOn: fact.data.endsOn };
    case 'AuditWithdrawn.v1':
      return { ...state, is: 'WITHDRAWN' };
    case 'AuditClosed.v1':
      return { ...state, is: 'CLOSED', reportId: fact.data.reportId };
    default:
      return unknownFact(fact);
  }
};

export const auditEngagement: Aggregate<AuditState, AuditFact> = { kind: 'audit', initial: { is: 'ABSENT' }, evolve };
