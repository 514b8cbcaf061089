import { unknownFact, view } from '@attestry/service-kit';
import { present } from '../shape/present.js';

/** An audit firm as it is shown; keys are firm ids, in the tenant of the platform. */
export interface AuditFirmDoc {
  readonly id: string;
  readonly state: 'LISTED' | 'VERIFIED' | 'LAPSED';
  readonly licenceNo: string;
  readonly legalName?: string;
  readonly industries: readonly string[];
  readonly socReports: number;
  readonly licenceUntil?: string;
  readonly peerReviewUntil?: string;
  readonly peerReviewClean?: boolean;
}

export const auditFirmView = view<AuditFirmDoc>()({
  name: 'audit-firm',
  on: ['AuditFirmListed.v1', 'AuditFirmVerified.v1', 'AuditFirmLapsed.v1'],
  key: (fact) => fact.data.firmId,
  fold: (doc, fact) => {
    if (fact.type === 'AuditFirmListed.v1') {
      const { firmId: id, licenceNo, industries, socReports, legalName } = fact.data;
      return { id, state: 'LISTED', licenceNo, industries, socReports, ...present({ legalName }) };
    }
    // One stream: a firm is listed before anything else is known of it.
    if (!doc) return undefined;
    switch (fact.type) {
      case 'AuditFirmVerified.v1': {
        const { licenceUntil, peerReviewUntil, peerReviewClean } = fact.data;
        return { ...doc, state: 'VERIFIED', licenceUntil, peerReviewUntil, peerReviewClean };
      }
      case 'AuditFirmLapsed.v1':
        return { ...doc, state: 'LAPSED' };
      default:
        return unknownFact(fact);
    }
  },
});
