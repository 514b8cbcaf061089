import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import { invalidState, notFound, requireDay } from '@attestry/service-kit';
import type { AuditFirmState } from '../audit-firm/audit-firm.js';
import type { VerifyFirmInput } from './verify-firm.command.js';

/** Records the dates of the registers, whatever they are: whether they last is judged when the firm is chosen (FRM-1, 2). */
export const verifyFirm = (
  { firmId, licenceUntil, peerReviewUntil, peerReviewClean }: VerifyFirmInput,
  state: AuditFirmState,
): Fact<'AuditFirmVerified.v1'>[] => {
  requireDay('licenceUntil', licenceUntil);
  requireDay('peerReviewUntil', peerReviewUntil);
  if (state.is === 'ABSENT') throw notFound('audit firm', firmId);
  if (state.is === 'VERIFIED') throw invalidState('AUDIT_FIRM', state.is, ['LISTED', 'LAPSED']);
  return [fact('AuditFirmVerified.v1', { firmId, licenceUntil, peerReviewUntil, peerReviewClean })];
};
