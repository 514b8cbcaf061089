import { view } from '@attestry/service-kit';
import type { Seen } from '../gate-facts/seen.js';
import { seen } from '../gate-facts/seen.js';

/** What gate 5 must know of the auditor's side of an engagement; the key is the audit's id. */
export interface KnownAudit {
  readonly id: string;
  readonly engagementId: string;
  readonly state: 'PLANNED' | 'WITHDRAWN';
  /** In fieldwork or reporting: the organization cannot close (ORG-5). */
  readonly running: boolean;
  readonly controlList?: { readonly controls: number; readonly eventId: string };
  readonly last: Seen;
}

export const knownAudit = view<KnownAudit>()({
  name: 'known-audit',
  on: [
    'AuditPlanned.v1',
    'AuditControlListAccepted.v1',
    'FieldworkStarted.v1',
    'FieldworkReopened.v1',
    'AuditWithdrawn.v1',
    'AuditClosed.v1',
  ],
  key: (fact) => fact.data.auditId,
  fold: (doc, fact) => {
    const last = seen(fact);
    if (fact.type === 'AuditPlanned.v1') {
      const { auditId: id, engagementId } = fact.data;
      return { id, engagementId, state: 'PLANNED', running: false, last };
    }
    if (!doc) return undefined;
    switch (fact.type) {
      case 'AuditControlListAccepted.v1':
        return { ...doc, controlList: { controls: fact.data.controls.length, eventId: fact.id }, last };
      case 'FieldworkStarted.v1':
      case 'FieldworkReopened.v1':
        return { ...doc, running: true, last };
      case 'AuditWithdrawn.v1':
        return { ...doc, state: 'WITHDRAWN', running: false, last };
      case 'AuditClosed.v1':
        return { ...doc, running: false, last };
    }
  },
});
