import type { Health } from '../control/health.js';
import type { Nature } from '../vocabulary.js';
import type { RiskScore } from './score.js';

export interface LinkedControl {
  readonly nature: Nature;
  readonly health: Health;
}

const MAX_REDUCTION = 3;

/** 4.9: each healthy preventive control lowers likelihood by 1, detective or corrective impact by 1; 3 at most each, floor 1. */
export const proposedResidual = (inherent: RiskScore, controls: readonly LinkedControl[]): RiskScore => {
  const healthy = controls.filter(({ health }) => health === 'HEALTHY');
  const preventive = healthy.filter(({ nature }) => nature === 'PREVENTIVE').length;
  const lower = (factor: number, by: number): number => Math.max(1, factor - Math.min(MAX_REDUCTION, by));
  return {
    likelihood: lower(inherent.likelihood, preventive),
    impact: lower(inherent.impact, healthy.length - preventive),
  };
};

/** 4.9: recording a residual below the proposal in either factor needs a reason. */
export const residualNeedsReason = (recorded: RiskScore, proposed: RiskScore): boolean =>
  recorded.likelihood < proposed.likelihood || recorded.impact < proposed.impact;
