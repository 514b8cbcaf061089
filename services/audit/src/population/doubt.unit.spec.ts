import { describe, expect, it } from '@jest/globals';
import { fact } from '@attestry/contracts';
import { given, projected } from '@attestry/testing';
import { challengeCompleteness } from '../challenge-completeness/challenge-completeness.js';
import { populationFile } from '../population-file/population-file.projection.js';
import { replacePopulation } from '../replace-population/replace-population.js';
import { after, AUDIT, AUDITOR, CLOSED } from '../test-of-controls/fieldwork.examples.js';
import { concluded, planned, started } from '../test-of-controls/test-of-controls.examples.js';
import { testOfControls } from '../test-of-controls/test-of-controls.js';
import { requireFrozen } from './population.errors.js';
import { defined, frozen } from './population.examples.js';
import type { PopulationState } from './population.js';
import { population } from './population.js';

const reason = 'Two leavers of May are missing in the list.';
const id = { populationId: 'pop-1', auditId: 'aud-1' };
const challenged = fact('PopulationChallenged.v1', { ...id, reason });
const replaced = fact('PopulationReplaced.v1', { ...id, newId: 'pop-2', reason });
const running = after(testOfControls, planned(), started());
const challenge =
  (context: Partial<Parameters<typeof challengeCompleteness>[3]> = {}, why = reason) =>
  (state: PopulationState) =>
    challengeCompleteness({ populationId: 'pop-1', reason: why }, AUDITOR, state, {
      ...{ audit: AUDIT, test: running },
      ...context,
    });
const successor = after(population, defined({ populationId: 'pop-2' }));
const replace =
  (context: Partial<Parameters<typeof replacePopulation>[3]> = {}) =>
  (state: PopulationState) =>
    replacePopulation({ populationId: 'pop-1', newId: 'pop-2', reason }, AUDITOR, state, {
      ...{ audit: AUDIT, successor },
      ...context,
    });

describe('doubt about a population (2.20)', () => {
  it('a frozen one is challenged, with a reason, before its test concludes', () => {
    given(population, defined(), frozen()).when(challenge()).then(challenged);
    given(population, defined(), frozen()).when(challenge({}, 'wrong')).thenRefused('REASON_REQUIRED');
    given(population, defined()).when(challenge()).thenRefused('POPULATION_INVALID_STATE', { state: 'DEFINED' });
    const over = after(testOfControls, planned(), started(), concluded());
    given(population, defined(), frozen())
      .when(challenge({ test: over }))
      .thenRefused('TEST_INVALID_STATE');
    given(population, defined(), frozen())
      .when(challenge({ audit: CLOSED }))
      .thenRefused('AUDIT_CLOSED');
  });

  it('SMP-1 nothing is drawn from a challenged one', () => {
    given(population, defined(), frozen(), challenged)
      .when((state) => [requireFrozen('pop-1', state)] as never)
      .thenRefused('POPULATION_NOT_FROZEN', { state: 'CHALLENGED' });
  });

  it('a challenged one is replaced by another of the same test', () => {
    const past = [defined(), frozen(), challenged];
    given(population, ...past)
      .when(replace())
      .then(replaced);
    given(population, ...past)
      .when(replace({ successor: after(population, defined({ populationId: 'pop-2', testId: 't-9' })) }))
      .thenRefused('NOT_FOUND', { id: 'pop-2' });
    given(population, ...past)
      .when(replace({ successor: { is: 'ABSENT' } }))
      .thenRefused('NOT_FOUND');
    given(population, defined(), frozen()).when(replace()).thenRefused('POPULATION_INVALID_STATE', { state: 'FROZEN' });
    given(population, ...past, replaced)
      .when(replace())
      .thenRefused('POPULATION_INVALID_STATE');
  });

  it('POP-3 what was frozen stays to be seen, with the doubt and what stands in its place', () => {
    const doc = projected(populationFile, defined(), frozen(), challenged, replaced).get('pop-1');
    expect(doc).toMatchObject({ state: 'REPLACED', frozen: { count: 6 }, doubt: { reason, replacedBy: 'pop-2' } });
  });
});
