import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { DomainError, requireReason } from '@attestry/service-kit';
import { requireOwn } from '../risk/own.js';
import { scoredRisk } from '../risk/risk.errors.js';
import type { RiskState } from '../risk/risk.js';
import type { CloseRiskInput } from './close-risk.command.js';

const SIGNATORIES = ['CM', 'RO'] as const;

/** Signs that a risk is over; with both signatures, of its owner and of CM, it is closed for good (2.10). */
export const closeRisk = (
  { riskId, reason }: CloseRiskInput,
  by: Pick<CommandContext, 'actor' | 'roles'>,
  state: RiskState,
): Fact<'RiskClosureSigned.v1' | 'RiskClosed.v1'>[] => {
  requireReason('2.10', 'Closing a risk', reason);
  const { closing } = requireOwn(by, scoredRisk(riskId, state, ['ASSESSED', 'TREATED']));
  const role = SIGNATORIES.find((one) => by.roles.includes(one) && one !== closing?.role);
  if (!closing || !role)
    return [
      fact('RiskClosureSigned.v1', { riskId, role: role ?? closing?.role ?? 'CM', signatoryRef: by.actor, reason }),
    ];
  if (closing.by === by.actor)
    throw new DomainError('SEPARATION_OF_DUTIES', 'The other signature is given by another person.', { rule: '2.10' });
  return [fact('RiskClosed.v1', { riskId, reason, approvedBy: by.actor })];
};
