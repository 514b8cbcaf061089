import { DEFAULT_CONSTANTS } from '../constants.js';

/** Likelihood and impact, whole, 1-5 each. */
export interface RiskScore {
  readonly likelihood: number;
  readonly impact: number;
}

export const RISK_BANDS = ['LOW', 'MODERATE', 'HIGH', 'CRITICAL'] as const;
export type RiskBand = (typeof RISK_BANDS)[number];

const isFactor = (n: number): boolean => Number.isInteger(n) && n >= 1 && n <= 5;

/** RSK-1 (`RISK_SCORE_OUT_OF_RANGE` when false). */
export const isScoreInRange = ({ likelihood, impact }: RiskScore): boolean => isFactor(likelihood) && isFactor(impact);

/** RSK-2 (`RESIDUAL_EXCEEDS_INHERENT` when false): neither factor may grow by treatment. */
export const isResidualWithin = (inherent: RiskScore, residual: RiskScore): boolean =>
  residual.likelihood <= inherent.likelihood && residual.impact <= inherent.impact;

/** 4.9: likelihood times impact, 1-25. */
export const scoreOf = ({ likelihood, impact }: RiskScore): number => likelihood * impact;

/** 4.9: 1-4 LOW, 5-9 MODERATE, 10-14 HIGH, 15-25 CRITICAL. */
export const bandOf = (score: number): RiskBand => {
  if (score <= 4) return 'LOW';
  if (score <= 9) return 'MODERATE';
  return score <= 14 ? 'HIGH' : 'CRITICAL';
};

export const isWithinAppetite = (residualScore: number, appetite = DEFAULT_CONSTANTS.riskAppetite): boolean =>
  residualScore <= appetite;
