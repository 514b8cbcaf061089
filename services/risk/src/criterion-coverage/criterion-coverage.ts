import type { RiskAssessmentDoc } from '../assessment-view/risk-assessment.projection.js';
import type { RiskDoc } from '../risk-register/risk-register.projection.js';

export type CoverageStatus = 'COVERED' | 'WITHOUT_RISK' | 'MISSING';

export interface CriterionCoverage {
  readonly code: string;
  readonly status: CoverageStatus;
  /** Open risks that the assessment covers it with. */
  readonly risks: readonly RiskDoc[];
  /** Open risks of the register that name it and do not cover it yet. */
  readonly touching: readonly RiskDoc[];
}

type Assessment = Pick<RiskAssessmentDoc, 'covered'>;

/** Q13: each criterion of the scope with the open risks that cover it; one whose risks were all closed is missing (RAS-1). */
export const criterionCoverage = (
  criteria: readonly string[],
  assessment: Assessment | undefined,
  register: readonly RiskDoc[],
): CriterionCoverage[] => {
  const open = register.filter(({ state }) => state !== 'CLOSED');
  return criteria.map((code) => {
    const ids = assessment?.covered[code];
    const risks = open.filter(({ id }) => ids?.includes(id));
    const touching = open.filter((risk) => risk.criteria.includes(code) && !risks.includes(risk));
    if (risks.length > 0) return { code, status: 'COVERED', risks, touching };
    return { code, status: ids?.length === 0 ? 'WITHOUT_RISK' : 'MISSING', risks, touching };
  });
};
