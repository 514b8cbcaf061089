import type { RecordedOf } from '@attestry/contracts';
import type { Aggregate } from '@attestry/service-kit';
import { DomainError, unknownFact } from '@attestry/service-kit';
import type { Period } from '@attestry/soc2';

export type MonitoringPeriodFact = RecordedOf<'MonitoringPeriodOpened.v1' | 'MonitoringPeriodLocked.v1'>;

/** The time a Type 2 looks at, as the platform watches it (domain 2.26); its id is the engagement's. */
export type MonitoringPeriodState = { readonly is: 'ABSENT' } | ({ readonly is: 'OPEN' | 'LOCKED' } & Period);

const evolve = (state: MonitoringPeriodState, fact: MonitoringPeriodFact): MonitoringPeriodState => {
  switch (fact.type) {
    case 'MonitoringPeriodOpened.v1':
      return { is: 'OPEN', start: fact.data.start, endExclusive: fact.data.endExclusive };
    case 'MonitoringPeriodLocked.v1':
      return state.is === 'ABSENT' ? state : { ...state, is: 'LOCKED' };
    default:
      return unknownFact(fact);
  }
};

export const monitoringPeriod: Aggregate<MonitoringPeriodState, MonitoringPeriodFact> = {
  kind: 'monitoring-period',
  initial: { is: 'ABSENT' },
  evolve,
};

export const periodLocked = (periodId: string): DomainError =>
  new DomainError('PERIOD_LOCKED', 'The monitoring period is locked and stays so.', { rule: 'MON-1', periodId });
