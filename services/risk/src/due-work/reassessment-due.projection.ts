import { view } from '@attestry/service-kit';
import { addMonths, startOfDay } from '@attestry/soc2';

/** Risks by the day their assessment is a year old (S8, RAS-5); keys are risk ids. */
export interface ReassessmentDueDoc {
  readonly id: string;
  readonly assessedOn: string;
  readonly dueAt: string;
}

const MONTHS = 12;

export const reassessmentDue = view<ReassessmentDueDoc>()({
  name: 'reassessment-due',
  on: ['RiskAssessed.v1', 'RiskReassessmentTriggered.v1', 'RiskClosed.v1'],
  key: (fact) => fact.data.riskId,
  fold: (_, fact, id) => {
    if (fact.type !== 'RiskAssessed.v1') return undefined;
    const assessedOn = fact.data.assessedOn ?? fact.recordedAt.slice(0, 10);
    return { id, assessedOn, dueAt: startOfDay(addMonths(assessedOn, MONTHS)) };
  },
});
