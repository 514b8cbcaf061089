import type { Day } from '../calendar/day.js';
import { addMonths } from '../calendar/month.js';
import { DEFAULT_CONSTANTS, type RuleConstants } from '../constants.js';
import type { RiskBand } from './score.js';

export type AcceptanceApprover = 'CM' | 'TO';

/** 4.9: who may approve accepting a residual risk of this band; nobody approves a proposal of their own (RSK-4). */
export const acceptanceApprovers = (band: RiskBand): readonly AcceptanceApprover[] =>
  band === 'LOW' || band === 'MODERATE' ? ['CM', 'TO'] : ['TO'];

/** 4.9 (`BOARD_REFERENCE_REQUIRED`). */
export const needsBoardReference = (band: RiskBand): boolean => band === 'CRITICAL';

/** RSK-5: last day an acceptance given on `from` may run to (`ACCEPTANCE_TOO_LONG` after it). */
export const latestAcceptanceEnd = (from: Day, band: RiskBand, constants: RuleConstants = DEFAULT_CONSTANTS): Day => {
  const months: Record<RiskBand, number> = {
    LOW: constants.acceptanceMaxMonthsLow,
    MODERATE: constants.acceptanceMaxMonthsModerate,
    HIGH: constants.acceptanceMaxMonthsHigh,
    CRITICAL: constants.acceptanceMaxMonthsCritical,
  };
  return addMonths(from, months[band]);
};

export interface AcceptedRisk {
  readonly until: Day;
  readonly residualScore: number;
  readonly scopeVersion: number;
}

export type LapseCause = 'ENDED' | 'RESIDUAL_ROSE' | 'SCOPE_CHANGED' | 'CONTROL_UNHEALTHY';

const UNHEALTHY_DAYS = 30;

/** 4.9: why an acceptance no longer holds today; undefined while it does. */
export const acceptanceLapse = (
  accepted: AcceptedRisk,
  now: { today: Day; residualScore: number; scopeVersion: number; longestUnhealthyDays: number },
): LapseCause | undefined => {
  if (now.today > accepted.until) return 'ENDED';
  if (now.residualScore > accepted.residualScore) return 'RESIDUAL_ROSE';
  if (now.scopeVersion !== accepted.scopeVersion) return 'SCOPE_CHANGED';
  return now.longestUnhealthyDays > UNHEALTHY_DAYS ? 'CONTROL_UNHEALTHY' : undefined;
};
