import { DomainError } from '@attestry/service-kit';
import type { ReportType, TypeAnswers, TypeRecommendation } from '@attestry/soc2';
import { recommendedFirstType, REPORT_TYPES } from '@attestry/soc2';

export const requireReportType = (type: string): ReportType => {
  const known = REPORT_TYPES.find((one) => one === type);
  if (!known) throw new DomainError('VALIDATION_FAILED', `A type is one of ${REPORT_TYPES.join(', ')}.`, { type });
  return known;
};

const SENSITIVITIES = ['LOW', 'MODERATE', 'HIGH'] as const;

/** Answers of the graph, where words are open, as the rule takes them. */
export const requireAnswers = (
  answers: Omit<TypeAnswers, 'sensitivity'> & { readonly sensitivity: string },
): TypeAnswers => {
  const sensitivity = SENSITIVITIES.find((one) => one === answers.sensitivity);
  if (!sensitivity) throw new DomainError('VALIDATION_FAILED', `sensitivity is one of ${SENSITIVITIES.join(', ')}.`);
  const { clientNeedsType2Now, everNeedsType2, urgencyDays, historyMonths } = answers;
  if (urgencyDays < 0 || historyMonths < 0)
    throw new DomainError('VALIDATION_FAILED', 'urgencyDays and historyMonths are not negative.');
  return { clientNeedsType2Now, everNeedsType2, sensitivity, urgencyDays, historyMonths };
};

/** The type a recommendation asks of the cycle after the first: once begun with a Type 1, the Type 2 is what is left. */
export const recommendedNextType = (recommendation: TypeRecommendation): ReportType =>
  recommendation === 'TYPE_1_THEN_TYPE_2' ? 'TYPE_2' : recommendedFirstType(recommendation);

/** The type that a recommendation asks of a cycle: its first, or the next after one. */
export const fittingType = (recommendation: TypeRecommendation, follows: boolean): ReportType =>
  follows ? recommendedNextType(recommendation) : recommendedFirstType(recommendation);
