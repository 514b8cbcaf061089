import type { EventData } from '@attestry/contracts';
import { unknownFact, view } from '@attestry/service-kit';
import type { AuditedControl } from '../audit-engagement/audit-engagement.js';

/** An audit as it is shown and looked for; keys are audit ids. */
export interface AuditDoc {
  readonly id: string;
  readonly engagementId: string;
  readonly firmId: string;
  readonly type: 'TYPE_1' | 'TYPE_2';
  readonly state: 'PLANNING' | 'FIELDWORK' | 'REPORTING' | 'CLOSED' | 'WITHDRAWN';
  readonly windowStart: string;
  readonly windowEnd: string;
  readonly controls: readonly AuditedControl[];
  readonly controlListDigest?: string;
  readonly fieldworkStartedAt?: string;
  readonly fieldworkEndedAt?: string;
  readonly duration?: 'WARNED' | 'EXCEEDED';
  readonly endsOn?: string;
  readonly reportId?: string;
}

const planned = ({ auditId, type = 'TYPE_1', ...data }: EventData<'AuditPlanned.v1'>): AuditDoc => ({
  id: auditId,
  engagementId: data.engagementId,
  firmId: data.firmId,
  type,
  state: 'PLANNING',
  windowStart: data.windowStart,
  windowEnd: data.windowEnd,
  controls: [],
});

export const auditView = view<AuditDoc>()({
  name: 'audit',
  on: [
    'AuditPlanned.v1',
    'AuditControlListAccepted.v1',
    'FieldworkStarted.v1',
    'FieldworkEnded.v1',
    'FieldworkReopened.v1',
    'AuditDurationWarning.v1',
    'AuditDurationExceeded.v1',
    'AuditEndPlanned.v1',
    'AuditWithdrawn.v1',
    'AuditClosed.v1',
  ],
  key: (fact) => fact.data.auditId,
  fold: (doc, fact) => {
    if (fact.type === 'AuditPlanned.v1') return planned(fact.data);
    // One stream: an audit is planned before anything else happens to it.
    if (!doc) return undefined;
    switch (fact.type) {
      case 'AuditControlListAccepted.v1':
        return { ...doc, controls: fact.data.controls, controlListDigest: fact.data.digest };
      case 'FieldworkStarted.v1':
        return { ...doc, state: 'FIELDWORK', fieldworkStartedAt: fact.data.at };
      case 'FieldworkEnded.v1':
        return { ...doc, state: 'REPORTING', fieldworkEndedAt: fact.data.at };
      case 'FieldworkReopened.v1':
        return { ...doc, state: 'FIELDWORK' };
      case 'AuditDurationWarning.v1':
        return { ...doc, duration: 'WARNED' };
      case 'AuditDurationExceeded.v1':
        return { ...doc, duration: 'EXCEEDED' };
      case 'AuditEndPlanned.v1':
        return { ...doc, endsOn: fact.data.endsOn };
      case 'AuditWithdrawn.v1':
        return { ...doc, state: 'WITHDRAWN' };
      case 'AuditClosed.v1':
        return { ...doc, state: 'CLOSED', reportId: fact.data.reportId };
      default:
        return unknownFact(fact);
    }
  },
});
