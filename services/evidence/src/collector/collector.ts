import type { EventData, RecordedOf } from '@attestry/contracts';
import type { Aggregate } from '@attestry/service-kit';
import { notFound, unknownFact } from '@attestry/service-kit';
import type { Watch } from '../collectors/speak-for.js';

export type CollectorFact = RecordedOf<
  | 'CollectorRegistered.v1'
  | 'CollectorEnabled.v1'
  | 'CollectorPaused.v1'
  | 'CollectorBecameUnhealthy.v1'
  | 'CollectorRemoved.v1'
>;

interface Setting extends Watch {
  readonly kind: string;
  readonly schedule: string;
}

/** An integration that brings evidence by itself (domain 2.15). */
export type CollectorState =
  { readonly is: 'ABSENT' } | ({ readonly is: 'DISABLED' | 'HEALTHY' | 'PAUSED' | 'UNHEALTHY' | 'REMOVED' } & Setting);

const move = (state: CollectorState, is: 'HEALTHY' | 'PAUSED' | 'UNHEALTHY' | 'REMOVED'): CollectorState =>
  state.is === 'ABSENT' ? state : { ...state, is };

const registered = ({
  kind,
  controlIds,
  schedule,
  checks = [],
}: EventData<'CollectorRegistered.v1'>): CollectorState => ({
  is: 'DISABLED',
  kind,
  controlIds,
  schedule,
  checks,
});

const evolve = (state: CollectorState, fact: CollectorFact): CollectorState => {
  switch (fact.type) {
    case 'CollectorRegistered.v1':
      return registered(fact.data);
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

export type KnownCollectorState = Exclude<CollectorState, { is: 'ABSENT' }>;

/** The collector there is; NOT_FOUND otherwise. */
export const requireCollector = (state: CollectorState, id: string): KnownCollectorState => {
  if (state.is === 'ABSENT') throw notFound('collector', id);
  return state;
};
