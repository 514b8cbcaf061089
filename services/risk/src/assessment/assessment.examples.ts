import type { EventData, Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';

const A = { assessmentId: 'ras-1' };

/** Facts for specs: a valid example, changed where a case needs it. The scope is CC3.3 and CC6.1. */
export const assessmentStarted = (
  change: Partial<EventData<'RiskAssessmentStarted.v1'>> = {},
): Fact<'RiskAssessmentStarted.v1'> =>
  fact('RiskAssessmentStarted.v1', {
    ...{ ...A, engagementId: 'eng-1', scopeVersion: 1, criteria: ['CC3.3', 'CC6.1'] },
    ...change,
  });

export const covered = (code: string, ...riskIds: string[]): Fact<'CriterionRiskCovered.v1'> =>
  fact('CriterionRiskCovered.v1', { ...A, code, riskIds });

export const withoutRisk = (code: string): Fact<'CriterionDeclaredWithoutRisk.v1'> =>
  fact('CriterionDeclaredWithoutRisk.v1', { ...A, code, rationale: 'Nothing of the kind is done here.' });

export const needIdentified = (needId = 'need-1'): Fact<'ControlNeedIdentified.v1'> =>
  fact('ControlNeedIdentified.v1', {
    ...{ ...A, needId, riskId: 'r-1', criteria: ['CC6.1'], engagementId: 'eng-1' },
    text: 'Approval of each privileged use.',
  });

export const assessmentCompleted = (
  change: Partial<EventData<'RiskAssessmentCompleted.v1'>> = {},
): Fact<'RiskAssessmentCompleted.v1'> =>
  fact('RiskAssessmentCompleted.v1', {
    ...{ ...A, engagementId: 'eng-1', scopeVersion: 1 },
    ...{ risks: 2, aboveAppetite: 0, inherentSum: 24, residualSum: 12 },
    ...change,
  });

export const assessmentStale = (): Fact<'RiskAssessmentMarkedStale.v1'> =>
  fact('RiskAssessmentMarkedStale.v1', { ...A, cause: 'SCOPE_REOPENED', engagementId: 'eng-1' });
