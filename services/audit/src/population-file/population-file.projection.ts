import { unknownFact, view } from '@attestry/service-kit';
import type { Period } from '@attestry/soc2';
import type { Freeze } from '../population/population.js';
import type { PopulationQuery } from '../population-items/population-query.js';
import { present } from '../shape/present.js';

/** A population as it is listed, without its items: those are cut from the log; keys are population ids. */
export interface PopulationDoc {
  readonly id: string;
  readonly auditId: string;
  readonly testId: string;
  readonly controlId: string;
  readonly query: PopulationQuery;
  readonly period: Period;
  readonly state: 'DEFINED' | 'FROZEN' | 'CHALLENGED' | 'REPLACED';
  /** Why its completeness was doubted, and what stands in its place. */
  readonly doubt?: { readonly reason: string; readonly replacedBy?: string };
  readonly frozen?: Freeze & { readonly at: string };
  /** True once a sample was drawn: from then on the organization sees the items (SMP-7). */
  readonly drawn: boolean;
}

export const populationFile = view<PopulationDoc>()({
  name: 'population-file',
  observers: false,
  on: [
    'PopulationDefined.v1',
    'PopulationFrozen.v1',
    'PopulationChallenged.v1',
    'PopulationReplaced.v1',
    'SampleDrawn.v1',
  ],
  key: (fact) => fact.data.populationId,
  fold: (doc, fact, id) => {
    if (fact.type === 'PopulationDefined.v1') {
      const { auditId, testId, controlId, query, start, endExclusive } = fact.data;
      const definition = { id, auditId, testId, controlId, query: query as PopulationQuery };
      return { ...definition, period: { start, endExclusive }, state: 'DEFINED', drawn: false };
    }
    // Facts of this service arrive in the order they were decided, so the definition comes first.
    if (!doc) return undefined;
    switch (fact.type) {
      case 'PopulationFrozen.v1': {
        const { count, digest, logOffset, nonceCommitment, interim = false } = fact.data;
        const frozen = { count, digest, logOffset, nonceCommitment, interim, at: fact.recordedAt };
        return { ...doc, state: 'FROZEN', frozen };
      }
      case 'PopulationChallenged.v1':
        return { ...doc, state: 'CHALLENGED', doubt: { reason: fact.data.reason } };
      case 'PopulationReplaced.v1':
        return {
          ...doc,
          state: 'REPLACED',
          doubt: { reason: fact.data.reason, ...present({ replacedBy: fact.data.newId }) },
        };
      case 'SampleDrawn.v1':
        return { ...doc, drawn: true };
      default:
        return unknownFact(fact);
    }
  },
});
