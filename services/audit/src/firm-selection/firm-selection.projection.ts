import type { EventData } from '@attestry/contracts';
import { unknownFact, view } from '@attestry/service-kit';
import type { FirmGrant } from '../auditor-grants/auditor-grants.js';
import { present } from '../shape/present.js';

export interface SelectionDoc {
  readonly firmId: string;
  readonly points: number;
  readonly ranking: readonly { readonly firmId: string; readonly points: number }[];
  readonly selectedAt: string;
  readonly reason?: string;
}

/** Firms around an engagement and the one that was selected; keys are engagement ids. */
export interface FirmSelectionDoc {
  readonly id: string;
  readonly grants: readonly FirmGrant[];
  readonly selected?: SelectionDoc;
}

const declared = (
  { grants }: FirmSelectionDoc,
  { firmId, services, freeInWindow = false }: EventData<'IndependenceDeclared.v1'>,
): readonly FirmGrant[] =>
  grants.map((grant) => (grant.firmId === firmId ? { ...grant, declared: { services, freeInWindow } } : grant));

const ended = ({ selected, ...doc }: FirmSelectionDoc, firmId: string): FirmSelectionDoc => ({
  ...doc,
  grants: doc.grants.filter((grant) => grant.firmId !== firmId),
  ...(selected && selected.firmId !== firmId ? { selected } : {}),
});

export const firmSelectionView = view<FirmSelectionDoc>()({
  name: 'firm-selection',
  of: 'ENGAGEMENT',
  on: ['AuditorObserverInvited.v1', 'IndependenceDeclared.v1', 'AuditFirmSelected.v1', 'AuditorGrantEnded.v1'],
  key: (fact) => fact.data.engagementId,
  fold: (known, fact, id) => {
    const doc = known ?? { id, grants: [] };
    switch (fact.type) {
      case 'AuditorObserverInvited.v1':
        return { ...doc, grants: [...doc.grants, { firmId: fact.data.firmId, invitedAt: fact.recordedAt }] };
      case 'IndependenceDeclared.v1':
        return { ...doc, grants: declared(doc, fact.data) };
      case 'AuditFirmSelected.v1': {
        const { firmId, points, ranking, reason } = fact.data;
        const selected = { firmId, points, ranking, selectedAt: fact.recordedAt, ...present({ reason }) };
        return { ...doc, selected };
      }
      case 'AuditorGrantEnded.v1':
        return ended(doc, fact.data.firmId);
      default:
        return unknownFact(fact);
    }
  },
});
