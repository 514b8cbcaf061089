import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { notFound } from '@attestry/service-kit';
import { dueStepAt } from '@attestry/soc2';
import type { AuditFirmState } from '../audit-firm/audit-firm.js';
import type { LapseFirmInput } from './lapse-firm.command.js';

/** Lapses a firm once its licence or peer review is over (4.12). */
export const lapseFirm = (
  { firmId }: LapseFirmInput,
  by: Pick<CommandContext, 'now'>,
  state: AuditFirmState,
): Fact<'AuditFirmLapsed.v1'>[] => {
  if (state.is === 'ABSENT') throw notFound('audit firm', firmId);
  if (state.is !== 'VERIFIED') return [];
  const { licenceUntil, peerReviewUntil } = state;
  const what = licenceUntil <= peerReviewUntil ? 'LICENCE' : 'PEER_REVIEW';
  const dueAt = dueStepAt(what === 'LICENCE' ? licenceUntil : peerReviewUntil, 0);
  return dueAt <= by.now ? [fact('AuditFirmLapsed.v1', { firmId, what }, { effectiveAt: dueAt })] : [];
};
