import { DomainError } from '@attestry/service-kit';
import type { AuditFirmState } from './audit-firm.js';

type Verified = Extract<AuditFirmState, { is: 'VERIFIED' | 'LAPSED' }>;

export const notAccredited = (firmId: string): DomainError =>
  new DomainError(
    'AUDIT_FIRM_NOT_ACCREDITED',
    'The licence and peer review of the firm are not verified, or have ended.',
    {
      rule: 'FRM-1',
      firmId,
    },
  );

/** The firm if it is verified and neither licence nor peer review has ended (FRM-1). */
export const requireAccredited = (firmId: string, firm: AuditFirmState, today: string): Verified => {
  if (firm.is !== 'VERIFIED' || firm.licenceUntil < today || firm.peerReviewUntil < today) throw notAccredited(firmId);
  return firm;
};
