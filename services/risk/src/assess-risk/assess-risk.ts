import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { DomainError, invalidState, requireReason } from '@attestry/service-kit';
import type { RiskScore } from '@attestry/soc2';
import {
  bandOf,
  isResidualWithin,
  isScoreInRange,
  proposedResidual,
  residualNeedsReason,
  scoreOf,
} from '@attestry/soc2';
import type { KnownLinkedControl } from '../known-control/linked-controls.js';
import type { Acting } from '../risk/own.js';
import { requireOwn } from '../risk/own.js';
import { openRisk } from '../risk/risk.errors.js';
import type { RiskState } from '../risk/risk.js';
import type { AssessRiskInput } from './assess-risk.command.js';

const checkScores = (inherent: RiskScore, residual: RiskScore): void => {
  if (!isScoreInRange(inherent) || !isScoreInRange(residual))
    throw new DomainError('RISK_SCORE_OUT_OF_RANGE', 'Likelihood and impact are whole numbers from 1 to 5.', {
      rule: 'RSK-1',
    });
  if (!isResidualWithin(inherent, residual))
    throw new DomainError('RESIDUAL_EXCEEDS_INHERENT', 'A residual factor is not above the inherent one.', {
      rule: 'RSK-2',
    });
};

const checkMitigation = (inherent: RiskScore, residual: RiskScore, controls: readonly KnownLinkedControl[]): void => {
  if (scoreOf(residual) < scoreOf(inherent) && !controls.some(({ active }) => active))
    throw new DomainError('MITIGATION_WITHOUT_CONTROL', 'A lower residual needs a linked ACTIVE control.', {
      rule: 'RSK-3',
    });
};

/**
 * Scores a risk before and after its controls; below the proposal of domain 4.9 a reason is needed (RSK-1 to RSK-3). An
 * acceptance does not survive a residual that rises.
 */
export const assessRisk = (
  input: AssessRiskInput,
  by: Acting & Pick<CommandContext, 'now'>,
  state: RiskState,
  controls: readonly KnownLinkedControl[],
): Fact<'RiskAssessed.v1' | 'RiskAcceptanceLapsed.v1'>[] => {
  const open = requireOwn(by, openRisk(input.riskId, state));
  if (open.is === 'ACCEPTANCE_PROPOSED')
    throw invalidState('RISK', open.is, ['IDENTIFIED', 'ASSESSED', 'TREATED', 'ACCEPTED']);
  const inherent = { likelihood: input.likelihood, impact: input.impact };
  const residual = { likelihood: input.residualLikelihood, impact: input.residualImpact };
  checkScores(inherent, residual);
  checkMitigation(inherent, residual, controls);
  const proposed = proposedResidual(inherent, controls);
  if (residualNeedsReason(residual, proposed)) requireReason('4.9', 'A residual below the proposal', input.reason);
  const data = {
    riskId: input.riskId,
    L: inherent.likelihood,
    I: inherent.impact,
    L2: residual.likelihood,
    I2: residual.impact,
    inherent: scoreOf(inherent),
    residual: scoreOf(residual),
    band: bandOf(scoreOf(residual)),
    controlIds: [...input.controlIds],
    proposedResidual: scoreOf(proposed),
    assessedOn: by.now.slice(0, 10),
    ...(input.reason ? { reason: input.reason } : {}),
  };
  const rose = open.is === 'ACCEPTED' && data.residual > open.residual;
  const lapsed = rose ? [fact('RiskAcceptanceLapsed.v1', { riskId: input.riskId, cause: 'RESIDUAL_ROSE' })] : [];
  return [...lapsed, fact('RiskAssessed.v1', data)];
};
