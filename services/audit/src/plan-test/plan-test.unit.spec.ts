import { describe, it } from '@jest/globals';
import { given, projected } from '@attestry/testing';
import { AUDIT, AUDITOR, CLOSED, STRANGER } from '../test-of-controls/fieldwork.examples.js';
import { testOfControls } from '../test-of-controls/test-of-controls.js';
import { concluded, planned, started } from '../test-of-controls/test-of-controls.examples.js';
import { testSheet } from '../test-sheet/test-sheet.projection.js';
import { planTest } from './plan-test.js';
import type { PlanTestInput } from './plan-test.command.js';

const INPUT: PlanTestInput = {
  auditId: 'aud-1',
  controlId: 'c-1',
  kind: 'OPERATING',
  attributes: ['A'],
  methods: ['INSPECTION'],
};
type Context = Parameters<typeof planTest>[3];

const plan =
  (change: Partial<PlanTestInput> = {}, context: Partial<Context> = {}, by = AUDITOR as { firm: string }) =>
  (state: Parameters<typeof planTest>[2]) =>
    planTest({ ...INPUT, ...change }, by, state, { id: 't-1', audit: AUDIT, others: [], ...context });

const deficient = projected(
  testSheet,
  planned({ testId: 't-0', kind: 'DESIGN' }),
  started({ testId: 't-0' }),
  concluded({ testId: 't-0', proposal: 'NOT_SUITABLY_DESIGNED', conclusion: 'NOT_SUITABLY_DESIGNED' }),
);

describe('plan test', () => {
  it('takes version and criteria from the accepted list', () => {
    given(testOfControls).when(plan()).then(planned());
  });

  it('TOC-1 row 56: no test of operation in a Type 1', () => {
    given(testOfControls)
      .when(plan({}, { audit: { ...AUDIT, type: 'TYPE_1' } }))
      .thenRefused('OPERATING_TEST_NOT_ALLOWED', { rule: 'TOC-1' });
    given(testOfControls)
      .when(plan({ kind: 'IMPLEMENTATION' }, { audit: { ...AUDIT, type: 'TYPE_1' } }))
      .then(planned({ kind: 'IMPLEMENTATION' }));
  });

  it('TOC-2 row 57: inquiry alone is never enough', () => {
    given(testOfControls)
      .when(plan({ methods: ['INQUIRY'] }))
      .thenRefused('INQUIRY_ALONE_INSUFFICIENT', { rule: 'TOC-2' });
    given(testOfControls)
      .when(plan({ methods: [] }))
      .thenRefused('INQUIRY_ALONE_INSUFFICIENT');
    given(testOfControls)
      .when(plan({ methods: ['INQUIRY', 'REPERFORMANCE'] }))
      .then(planned({ methods: ['INQUIRY', 'REPERFORMANCE'] }));
  });

  it('TOC-7 no test of operation of a deficient design', () => {
    const others = [...deficient.values()];
    given(testOfControls).when(plan({}, { others })).thenRefused('DESIGN_DEFICIENT', { rule: 'TOC-7' });
    given(testOfControls)
      .when(plan({ kind: 'IMPLEMENTATION' }, { others }))
      .then(planned({ kind: 'IMPLEMENTATION' }));
  });

  it('TOC-8 nothing changes after the report', () => {
    given(testOfControls)
      .when(plan({}, { audit: CLOSED }))
      .thenRefused('AUDIT_CLOSED');
  });

  it('D12 of another firm the audit does not exist, nor does a control outside the accepted list', () => {
    given(testOfControls)
      .when(plan({}, {}, STRANGER))
      .thenRefused('NOT_FOUND');
    given(testOfControls)
      .when(plan({ controlId: 'c-9' }))
      .thenRefused('NOT_FOUND', { id: 'c-9' });
  });

  it('one test of a kind and control, each attribute once', () => {
    const others = [...projected(testSheet, planned({ testId: 't-7' })).values()];
    given(testOfControls).when(plan({}, { others })).thenRefused('ALREADY_EXISTS', { testId: 't-7' });
    given(testOfControls, planned()).when(plan()).thenRefused('ALREADY_EXISTS');
    given(testOfControls)
      .when(plan({ attributes: [] }))
      .thenRefused('VALIDATION_FAILED');
    given(testOfControls)
      .when(plan({ attributes: ['A', 'A'] }))
      .thenRefused('VALIDATION_FAILED');
    given(testOfControls)
      .when(plan({ kind: 'OTHER' as 'DESIGN' }))
      .thenRefused('VALIDATION_FAILED', { field: 'kind' });
  });
});
