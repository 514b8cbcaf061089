import { describe, it } from '@jest/globals';
import { given, projected } from '@attestry/testing';
import { AUDIT, AUDITOR, CLOSED } from '../test-of-controls/fieldwork.examples.js';
import { testOfControls } from '../test-of-controls/test-of-controls.js';
import { concluded, planned, started } from '../test-of-controls/test-of-controls.examples.js';
import { testSheet } from '../test-sheet/test-sheet.projection.js';
import { startTest } from './start-test.js';

type Context = Parameters<typeof startTest>[3];
const start =
  (context: Partial<Context> = {}, actor = 'a-01') =>
  (state: Parameters<typeof startTest>[2]) =>
    startTest({ testId: 't-1' }, { ...AUDITOR, actor }, state, { audit: AUDIT, people: [], others: [], ...context });

describe('start test', () => {
  it('the caller is the tester', () => {
    given(testOfControls, planned()).when(start()).then(started());
  });

  it('TOC-6 D9: who owned or performed the control does not test it', () => {
    given(testOfControls, planned())
      .when(start({ people: ['p-03', 'a-01'] }))
      .thenRefused('AUDITOR_NOT_INDEPENDENT', { rule: 'TOC-6' });
    given(testOfControls, planned())
      .when(start({ people: ['p-03'] }))
      .then(started());
  });

  it('TOC-7 not once the design is found deficient', () => {
    const sheets = projected(
      testSheet,
      planned({ testId: 't-0', kind: 'DESIGN' }),
      concluded({ testId: 't-0', conclusion: 'NOT_SUITABLY_DESIGNED' }),
    );
    given(testOfControls, planned())
      .when(start({ others: [...sheets.values()] }))
      .thenRefused('DESIGN_DEFICIENT');
  });

  it('only in fieldwork, once, and if it exists', () => {
    given(testOfControls, planned())
      .when(start({ audit: { ...AUDIT, is: 'PLANNING' } }))
      .thenRefused('AUDIT_INVALID_STATE');
    given(testOfControls, planned())
      .when(start({ audit: CLOSED }))
      .thenRefused('AUDIT_CLOSED');
    given(testOfControls, planned(), started()).when(start()).thenRefused('TEST_INVALID_STATE');
    given(testOfControls).when(start()).thenRefused('NOT_FOUND');
  });
});
