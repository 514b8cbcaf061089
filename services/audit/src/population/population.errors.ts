import { DomainError, notFound } from '@attestry/service-kit';
import type { ExistingPopulation, FrozenPopulation, PopulationState } from './population.js';

export const requireFrozen = (populationId: string, state: PopulationState): FrozenPopulation => {
  if (state.is === 'ABSENT') throw notFound('population', populationId);
  if (state.is !== 'FROZEN')
    throw new DomainError('POPULATION_NOT_FROZEN', 'Freeze the population before drawing from it.', {
      rule: 'SMP-1',
      state: state.is,
    });
  return { ...state, is: state.is };
};

export const duplicateKeys = (keys: readonly string[]): DomainError =>
  new DomainError('POPULATION_KEY_DUPLICATE', 'Two items have the same key.', { rule: 'POP-1', keys });

export const outsidePeriod = (keys: readonly string[]): DomainError =>
  new DomainError('POPULATION_ITEM_OUTSIDE_PERIOD', 'Items lie outside the period.', { rule: 'POP-2', keys });

export const digestMismatch = (populationId: string): DomainError =>
  new DomainError(
    'POPULATION_DIGEST_MISMATCH',
    'What the log gives at the recorded position is not what was frozen; nothing may be drawn from it.',
    { rule: 'POP-3', populationId },
  );

export const periodNotEnded = (rule: string, endExclusive: string): DomainError =>
  new DomainError('PERIOD_NOT_ENDED', `The period runs until ${endExclusive}; a population is final only after it.`, {
    rule,
    endExclusive,
  });

export const requirePopulation = (populationId: string, state: PopulationState): ExistingPopulation => {
  if (state.is === 'ABSENT') throw notFound('population', populationId);
  return state;
};
