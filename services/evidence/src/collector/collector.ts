import type { RecordedOf } from '@attestry/contracts';
import type { Aggregate } from '@attestry/service-kit';
import { unknownFact } from '@attestry/service-kit';

export type CollectorFact = RecordedOf<
  | 'CollectorRegistered.v1'
  | 'CollectorEnabled.v1'
  | 'CollectorPaused.v1'
  | 'CollectorBecameUnhealthy.v1'
  | 'CollectorRemoved.v1'
>;

interface Setting {
  readonly kind: string;
  readonly controlIds: readonly string[];
  readonly schedule: string;
}

/** An integration that brings evidence by itself (domain 2.15). */
export type CollectorState =
  { readonly is: 'ABSENT' } | ({ readonly is: 'DISABLED' | 'HEALTHY' | 'PAUSED' | 'UNHEALTHY' | 'REMOVED' } & Setting);

const move = (state: CollectorState, is: 'HEALTHY' | 'PAUSED' | 'UNHEALTHY' | 'REMOVED'): CollectorState =>
  state.is === 'ABSENT' ? state : { ...state, is };

const evolve = (state: CollectorState, fact: CollectorFact): CollectorState => {
  switch (fact.type) {
    case 'CollectorRegistered.v1':
      return { is: 'DISABLED', kind: fact.data.kind, controlIds: fact.data.controlIds, schedule: fact.data.schedule };
    case 'CollectorEnabled.v1':
      return move(state, 'HEALTHY');
    case 'CollectorPaused.v1':
      return move(state, 'PAUSED');
    case 'CollectorBecameUnhealthy.v1':
      return move(state, 'UNHEALTHY');
    case 'CollectorRemoved.v1':
      return move(state, 'REMOVED');
    default:
      return unknownFact(fact);
  }
};

export const collector: Aggregate<CollectorState, CollectorFact> = {
  kind: 'collector',
  initial: { is: 'ABSENT' },
  evolve,
};
