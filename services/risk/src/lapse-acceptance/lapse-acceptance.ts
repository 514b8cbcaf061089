import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { DomainError } from '@attestry/service-kit';
import { openRisk } from '../risk/risk.errors.js';
import type { RiskState } from '../risk/risk.js';
import type { LapseAcceptanceInput } from './lapse-acceptance.command.js';

/** An acceptance ends: the risk is ASSESSED again and above appetite (4.9). An end before its day is refused. */
export const lapseAcceptance = (
  { riskId, cause }: LapseAcceptanceInput,
  by: Pick<CommandContext, 'now'>,
  state: RiskState,
): Fact<'RiskAcceptanceLapsed.v1'>[] => {
  const open = openRisk(riskId, state);
  if (open.is !== 'ACCEPTED') return [];
  if (cause === 'ENDED' && by.now.slice(0, 10) <= open.until)
    throw new DomainError('VALIDATION_FAILED', `The acceptance holds through ${open.until}.`, {
      rule: '4.9',
      until: open.until,
    });
  return [fact('RiskAcceptanceLapsed.v1', { riskId, cause })];
};
