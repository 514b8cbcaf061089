import { describe, it } from '@jest/globals';
import { fact } from '@attestry/contracts';
import { given, projected } from '@attestry/testing';
import { AUDIT, CLOSED, LEAD, STRANGER } from '../test-of-controls/fieldwork.examples.js';
import { concluded, itemRecorded, planned, started } from '../test-of-controls/test-of-controls.examples.js';
import { testOfControls } from '../test-of-controls/test-of-controls.js';
import { testSheet } from '../test-sheet/test-sheet.projection.js';
import { reopenTest } from './reopen-test.js';

const reason = 'A second reviewer read the ticket otherwise.';
const reopened = fact('TestReopened.v1', { testId: 't-1', auditId: 'aud-1', reason });
const past = [planned(), started(), itemRecorded('I-1', 'PASS'), concluded()];
const reopen =
  (audit: Parameters<typeof reopenTest>[3] = AUDIT, why = reason, by: { firm: string } = LEAD) =>
  (state: Parameters<typeof reopenTest>[2]) =>
    reopenTest({ testId: 't-1', reason: why }, by, state, audit);

describe('reopen test', () => {
  it('a concluded one, in fieldwork, with a reason', () => {
    given(testOfControls, ...past)
      .when(reopen())
      .then(reopened);
    given(testOfControls, ...past)
      .when(reopen(AUDIT, 'oops'))
      .thenRefused('REASON_REQUIRED');
    given(testOfControls, planned(), started()).when(reopen()).thenRefused('TEST_INVALID_STATE');
    given(testOfControls, ...past, reopened)
      .when(reopen())
      .thenRefused('TEST_INVALID_STATE');
  });

  it('TOC-8 not after the report, D12 nor by another firm', () => {
    given(testOfControls, ...past)
      .when(reopen(CLOSED))
      .thenRefused('AUDIT_CLOSED');
    given(testOfControls, ...past)
      .when(reopen({ ...AUDIT, is: 'REPORTING' }))
      .thenRefused('AUDIT_INVALID_STATE');
    given(testOfControls, ...past)
      .when(reopen(AUDIT, reason, STRANGER))
      .thenRefused('NOT_FOUND');
    given(testOfControls).when(reopen()).thenRefused('NOT_FOUND');
  });

  it('EXC-1 its results stay, its conclusion is gone', () => {
    given(testOfControls, ...past, reopened)
      .when((state) =>
        state.is === 'RUNNING' && state.results.size === 1 && !('conclusion' in state) ? [] : [reopened],
      )
      .thenNothing();
    const sheet = projected(testSheet, ...past, reopened).get('t-1');
    given(testOfControls)
      .when(() => (sheet?.state === 'RUNNING' && sheet.results.length === 1 && !sheet.concluded ? [] : [reopened]))
      .thenNothing();
  });
});
