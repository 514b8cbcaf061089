import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { DomainError, requireDay, requireReason } from '@attestry/service-kit';
import { isWithinAppetite, latestAcceptanceEnd } from '@attestry/soc2';
import type { Acting } from '../risk/own.js';
import { requireOwn } from '../risk/own.js';
import { scoredRisk } from '../risk/risk.errors.js';
import type { RiskState } from '../risk/risk.js';
import type { ProposeAcceptanceInput } from './propose-acceptance.command.js';

/** Proposes to live with a residual above appetite, for no longer than its band allows (RSK-5, RSK-8). */
export const proposeAcceptance = (
  { riskId, until, why }: ProposeAcceptanceInput,
  by: Acting & Pick<CommandContext, 'now'>,
  state: RiskState,
): Fact<'RiskAcceptanceProposed.v1'>[] => {
  requireDay('until', until);
  requireReason('RSK-8', 'Accepting a risk', why);
  const { residual, band } = requireOwn(by, scoredRisk(riskId, state, ['ASSESSED', 'TREATED']));
  if (isWithinAppetite(residual))
    throw new DomainError('ACCEPTANCE_NOT_NEEDED', `A residual of ${residual} is within appetite.`, {
      rule: 'RSK-8',
      residual,
    });
  const today = by.now.slice(0, 10);
  const latest = latestAcceptanceEnd(today, band);
  if (until > latest || until < today)
    throw new DomainError(
      'ACCEPTANCE_TOO_LONG',
      `An acceptance of a ${band} risk ends between ${today} and ${latest}.`,
      { rule: 'RSK-5', latest },
    );
  return [fact('RiskAcceptanceProposed.v1', { riskId, until, residual, why })];
};
