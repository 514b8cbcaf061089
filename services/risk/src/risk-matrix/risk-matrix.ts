import type { RiskScore } from '@attestry/soc2';
import type { RiskDoc } from '../risk-register/risk-register.projection.js';

export type MatrixKind = 'INHERENT' | 'RESIDUAL';

export interface Cell extends RiskScore {
  readonly count: number;
}

const STEPS = [1, 2, 3, 4, 5] as const;

/** Q12: how many open risks have each likelihood and impact; 25 cells, the empty ones too, by likelihood, then impact. */
export const riskMatrix = (risks: readonly RiskDoc[], kind: MatrixKind): Cell[] => {
  const scores = risks
    .filter(({ state }) => state !== 'CLOSED')
    .flatMap((risk) => risk.scores?.[kind === 'INHERENT' ? 'inherent' : 'residual'] ?? []);
  return STEPS.flatMap((likelihood) =>
    STEPS.map((impact) => ({
      likelihood,
      impact,
      count: scores.filter((score) => score.likelihood === likelihood && score.impact === impact).length,
    })),
  );
};
