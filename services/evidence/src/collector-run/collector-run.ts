import type { RecordedOf } from '@attestry/contracts';
import { failingOf } from '@attestry/contracts';
import type { Aggregate } from '@attestry/service-kit';
import { unknownFact } from '@attestry/service-kit';
import { v5 as uuidv5 } from 'uuid';

export type CollectorRunFact = RecordedOf<
  'CollectorRunStarted.v1' | 'CollectorRunCompleted.v1' | 'CollectorRunFailed.v1'
>;

export type CollectorRunState =
  | { readonly is: 'ABSENT' }
  | { readonly is: 'RUNNING'; readonly collectorId: string; readonly backfill: boolean }
  | { readonly is: 'ERROR'; readonly collectorId: string }
  | {
      readonly is: 'DONE';
      readonly collectorId: string;
      readonly result: 'PASS' | 'FAIL';
      /** Controls it saw failing; with a failing run that names none, all it was for. */
      readonly failing: readonly string[];
    };

const evolve = (_: CollectorRunState, fact: CollectorRunFact): CollectorRunState => {
  switch (fact.type) {
    case 'CollectorRunStarted.v1':
      return { is: 'RUNNING', collectorId: fact.data.collectorId, backfill: fact.data.backfill };
    case 'CollectorRunCompleted.v1':
      return {
        is: 'DONE',
        collectorId: fact.data.collectorId,
        result: fact.data.result,
        failing: failingOf(fact.data),
      };
    case 'CollectorRunFailed.v1':
      return { is: 'ERROR', collectorId: fact.data.collectorId };
    default:
      return unknownFact(fact);
  }
};

export const collectorRun: Aggregate<CollectorRunState, CollectorRunFact> = {
  kind: 'collector-run',
  initial: { is: 'ABSENT' },
  evolve,
};

const RUNS = '6f1c7f0e-9b1e-5c55-8f0e-3d7a53a7f0c1';

/** One id for one collector and due instant, so a run is recorded once (COL-1). */
export const runIdOf = ({ collectorId, scheduledFor }: { collectorId: string; scheduledFor: string }): string =>
  uuidv5(`${collectorId}/${scheduledFor}`, RUNS);
