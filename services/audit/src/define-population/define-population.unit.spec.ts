import { describe, it } from '@jest/globals';
import { given } from '@attestry/testing';
import { population } from '../population/population.js';
import { defined } from '../population/population.examples.js';
import { after, AUDIT, AUDITOR, CLOSED } from '../test-of-controls/fieldwork.examples.js';
import type { ExistingTest } from '../test-of-controls/test-of-controls.js';
import { testOfControls } from '../test-of-controls/test-of-controls.js';
import { concluded, planned, started } from '../test-of-controls/test-of-controls.examples.js';
import type { DefinePopulationInput } from './define-population.command.js';
import { definePopulation } from './define-population.js';

type Context = Parameters<typeof definePopulation>[3];
const TEST = after(testOfControls, planned()) as ExistingTest;
const CONTEXT: Context = {
  id: 'pop-1',
  test: TEST,
  audit: AUDIT,
  observed: { start: '2026-01-01', endExclusive: '2026-07-01' },
  others: [],
};
const define =
  (change: Partial<DefinePopulationInput> = {}, context: Partial<Context> = {}) =>
  (state: Parameters<typeof definePopulation>[2]) =>
    definePopulation({ testId: 't-1', query: 'performances', ...change }, AUDITOR, state, { ...CONTEXT, ...context });

describe('define population', () => {
  it('covers the observation period unless a part of it is named', () => {
    given(population).when(define()).then(defined());
    given(population)
      .when(define({ start: '2026-04-01' }))
      .then(defined({ start: '2026-04-01' }));
  });

  it('POP-2 not days outside the observation period, nor an empty one', () => {
    given(population)
      .when(define({ start: '2025-12-31' }))
      .thenRefused('VALIDATION_FAILED');
    given(population)
      .when(define({ endExclusive: '2026-07-02' }))
      .thenRefused('VALIDATION_FAILED');
    given(population)
      .when(define({ start: '2026-07-01' }))
      .thenRefused('VALIDATION_FAILED');
    given(population)
      .when(define({ start: 'soon' }))
      .thenRefused('VALIDATION_FAILED', { field: 'start' });
    given(population)
      .when(define({}, { observed: undefined }))
      .thenRefused('VALIDATION_FAILED');
  });

  it('only queries that are known', () => {
    given(population)
      .when(define({ query: 'mails' as 'performances' }))
      .thenRefused('VALIDATION_FAILED', { field: 'query' });
  });

  it('only for a test of operation that is not concluded, once', () => {
    const design = after(testOfControls, planned({ kind: 'DESIGN' })) as ExistingTest;
    const over = after(testOfControls, planned(), started(), concluded()) as ExistingTest;
    given(population)
      .when(define({}, { test: design }))
      .thenRefused('VALIDATION_FAILED', { field: 'testId' });
    given(population)
      .when(define({}, { test: over }))
      .thenRefused('TEST_INVALID_STATE');
    given(population)
      .when(define({}, { others: ['pop-0'] }))
      .thenRefused('ALREADY_EXISTS', { id: 'pop-0' });
    given(population, defined()).when(define()).thenRefused('ALREADY_EXISTS');
    given(population)
      .when(define({}, { audit: CLOSED }))
      .thenRefused('AUDIT_CLOSED');
  });
});
