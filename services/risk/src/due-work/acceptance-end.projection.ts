import { view } from '@attestry/service-kit';
import { addDays, startOfDay } from '@attestry/soc2';

/** Acceptances in force by the instant they end: 00:00 of the day after the last one (domain 4.12). */
export interface AcceptanceEndDoc {
  readonly id: string;
  readonly dueAt: string;
}

const dayAfter = (day: string): string => startOfDay(addDays(day, 1));

export const acceptanceEnd = view<AcceptanceEndDoc>()({
  name: 'acceptance-end',
  on: ['RiskAccepted.v1', 'RiskAcceptanceLapsed.v1', 'RiskAssessed.v1', 'RiskClosed.v1'],
  key: (fact) => fact.data.riskId,
  fold: (_, fact) =>
    fact.type === 'RiskAccepted.v1' ? { id: fact.data.riskId, dueAt: dayAfter(fact.data.until) } : undefined,
});
