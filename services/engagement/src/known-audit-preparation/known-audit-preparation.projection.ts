import type { RecordedOf } from '@attestry/contracts';
import { view } from '@attestry/service-kit';
import type { Seen } from '../gate-facts/seen.js';
import { seen } from '../gate-facts/seen.js';

/** What gate 5 must know of the auditor's choice and the readiness review; the key is the engagement's id. */
export interface KnownAuditPreparation {
  readonly id: string;
  /** Firms that declared their independence. */
  readonly declared: readonly string[];
  readonly firm?: { readonly firmId: string; readonly eventId: string };
  readonly team?: { readonly size: number; readonly eventId: string };
  readonly readiness?: { readonly outcome: 'READY' | 'NOT_READY'; readonly eventId: string };
  readonly last: Seen;
}

const LEAD_AND_DEPUTY = 2;

const ended = (
  doc: KnownAuditPreparation,
  { firmId }: RecordedOf<'AuditorGrantEnded.v1'>['data'],
): KnownAuditPreparation => {
  const { firm, ...rest } = doc;
  const declared = doc.declared.filter((one) => one !== firmId);
  return firm && firm.firmId !== firmId ? { ...rest, firm, declared } : { ...rest, declared };
};

/** A new review starts anew: the team and the conclusion of the former one count no more. */
const reviewed = ({ team: _, readiness: __, ...doc }: KnownAuditPreparation): KnownAuditPreparation => doc;

export const knownAuditPreparation = view<KnownAuditPreparation>()({
  name: 'known-audit-preparation',
  of: 'ENGAGEMENT',
  on: [
    'IndependenceDeclared.v1',
    'AuditFirmSelected.v1',
    'AuditorGrantEnded.v1',
    'ReadinessReviewStarted.v1',
    'AuditTeamNamed.v1',
    'ReadinessConcluded.v1',
  ],
  key: (fact) => fact.data.engagementId,
  fold: (before, fact, id) => {
    // Facts of several streams arrive in no common order, so each may have to begin the document.
    const doc: KnownAuditPreparation = { ...(before ?? { id, declared: [] }), last: seen(fact) };
    const eventId = fact.id;
    switch (fact.type) {
      case 'IndependenceDeclared.v1':
        return { ...doc, declared: [...new Set([...doc.declared, fact.data.firmId])] };
      case 'AuditFirmSelected.v1':
        return { ...doc, firm: { firmId: fact.data.firmId, eventId } };
      case 'AuditorGrantEnded.v1':
        return ended(doc, fact.data);
      case 'ReadinessReviewStarted.v1':
        return reviewed(doc);
      case 'AuditTeamNamed.v1':
        return { ...doc, team: { size: LEAD_AND_DEPUTY + fact.data.memberRefs.length, eventId } };
      case 'ReadinessConcluded.v1':
        return { ...doc, readiness: { outcome: fact.data.outcome, eventId } };
    }
  },
});
