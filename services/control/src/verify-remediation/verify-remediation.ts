import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { reporterVerifies } from '../remediation/remediation.errors.js';
import type { RemediationState } from '../remediation/remediation.js';
import { requireItem } from '../remediation/require-item.js';
import type { VerifyRemediationInput } from './verify-remediation.command.js';

/** Another person than the one who reported the work verifies it (REM-3, D3). */
export const verifyRemediation = (
  { itemId }: VerifyRemediationInput,
  by: Pick<CommandContext, 'actor'>,
  state: RemediationState,
): Fact<'RemediationVerified.v1'>[] => {
  const { reportedBy } = requireItem(itemId, state, ['DONE']);
  if (reportedBy === by.actor) throw reporterVerifies();
  return [fact('RemediationVerified.v1', { itemId })];
};
