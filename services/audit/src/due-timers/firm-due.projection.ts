import { view } from '@attestry/service-kit';
import { dueStepAt } from '@attestry/soc2';

/** Verified firms by the instant they lapse (4.12): LAPSE_FIRM; keys are firm ids, in the tenant of the platform. */
export interface FirmDueDoc {
  readonly id: string;
  readonly dueAt: string;
}

export const firmDue = view<FirmDueDoc>()({
  name: 'firm-due',
  on: ['AuditFirmVerified.v1', 'AuditFirmLapsed.v1'],
  key: (fact) => fact.data.firmId,
  fold: (_, fact, id) => {
    if (fact.type === 'AuditFirmLapsed.v1') return undefined;
    const { licenceUntil, peerReviewUntil } = fact.data;
    return { id, dueAt: dueStepAt(licenceUntil < peerReviewUntil ? licenceUntil : peerReviewUntil, 0) };
  },
});
