import type { EventType, RecordedOf } from '@attestry/contracts';
import { view } from '../views/view.js';

/** How an audit firm stands to an engagement (domain 2.16). */
export type GrantState = 'OBSERVER' | 'SELECTED' | 'ENDED';

/** What audit firms may see of an organization (D12); one document an organization. */
export interface AuditorGrants {
  readonly id: string;
  /** By firm, then by engagement. */
  readonly firms: Readonly<Record<string, Readonly<Record<string, GrantState>>>>;
  /** Engagement of each audit. */
  readonly audits: Readonly<Record<string, string>>;
}

const GRANTS = 'grants';

const STATES = {
  'AuditorObserverInvited.v1': 'OBSERVER',
  'AuditFirmSelected.v1': 'SELECTED',
  'AuditorGrantEnded.v1': 'ENDED',
} as const;

type Granting = RecordedOf<keyof typeof STATES & EventType>;

const granted = (doc: AuditorGrants, { type, data: { firmId, engagementId } }: Granting): AuditorGrants => ({
  ...doc,
  firms: { ...doc.firms, [firmId]: { ...doc.firms[firmId], [engagementId]: STATES[type] } },
});

/** Every service that hears of grants keeps them, so that no service has to ask another one who may read. */
export const auditorGrantsView = view<AuditorGrants>()({
  name: 'auditor-grants',
  on: ['AuditorObserverInvited.v1', 'AuditFirmSelected.v1', 'AuditorGrantEnded.v1', 'AuditPlanned.v1'],
  key: () => GRANTS,
  fold: (known, fact, id) => {
    const doc: AuditorGrants = known ?? { id, firms: {}, audits: {} };
    if (fact.type !== 'AuditPlanned.v1') return granted(doc, fact);
    const { auditId, engagementId } = fact.data;
    return { ...doc, audits: { ...doc.audits, [auditId]: engagementId } };
  },
});

/** Key of the one document. */
export const grantsKey = GRANTS;
