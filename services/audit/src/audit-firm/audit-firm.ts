import type { RecordedOf } from '@attestry/contracts';
import type { Aggregate } from '@attestry/service-kit';
import { unknownFact } from '@attestry/service-kit';

export type AuditFirmFact = RecordedOf<'AuditFirmListed.v1' | 'AuditFirmVerified.v1' | 'AuditFirmLapsed.v1'>;

interface Profile {
  readonly licenceNo: string;
  readonly industries: readonly string[];
  readonly socReports: number;
}

/** What the registers say of a firm. */
export interface Register {
  readonly licenceUntil: string;
  readonly peerReviewUntil: string;
  readonly peerReviewClean: boolean;
}

/** An audit firm (domain 2.16). It belongs to the platform, not to one of its clients. */
export type AuditFirmState =
  | { readonly is: 'ABSENT' }
  | ({ readonly is: 'LISTED' } & Profile)
  | ({ readonly is: 'VERIFIED' | 'LAPSED' } & Profile & Register);

const evolve = (state: AuditFirmState, fact: AuditFirmFact): AuditFirmState => {
  switch (fact.type) {
    case 'AuditFirmListed.v1': {
      const { licenceNo, industries, socReports } = fact.data;
      return { is: 'LISTED', licenceNo, industries, socReports };
    }
    case 'AuditFirmVerified.v1': {
      if (state.is === 'ABSENT') return state;
      const { licenceUntil, peerReviewUntil, peerReviewClean } = fact.data;
      return { ...state, is: 'VERIFIED', licenceUntil, peerReviewUntil, peerReviewClean };
    }
    case 'AuditFirmLapsed.v1':
      return state.is === 'VERIFIED' ? { ...state, is: 'LAPSED' } : state;
    default:
      return unknownFact(fact);
  }
};

export const auditFirm: Aggregate<AuditFirmState, AuditFirmFact> = {
  kind: 'audit-firm',
  initial: { is: 'ABSENT' },
  evolve,
};
