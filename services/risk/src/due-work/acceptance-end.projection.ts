import { view } from '@attestry/service-kit';

/** Acceptances in force by the instant they end: 00:00 of the day after the last one (domain 4.12). */
export interface AcceptanceEndDoc {
  readonly id: string;
  readonly dueAt: string;
}

const dayAfter = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString();

export const acceptanceEnd = view<AcceptanceEndDoc>()({
  name: 'acceptance-end',
  on: ['RiskAccepted.v1', 'RiskAcceptanceLapsed.v1', 'RiskAssessed.v1', 'RiskClosed.v1'],
  key: (fact) => fact.data.riskId,
  fold: (_, fact) =>
    fact.type === 'RiskAccepted.v1' ? { id: fact.data.riskId, dueAt: dayAfter(fact.data.until) } : undefined,
});
