import { describe, it } from '@jest/globals';
import { given } from '@attestry/testing';
import { exception, exceptionIdOf } from '../exception/exception.js';
import { cleared, confirmed, raised } from '../exception/exception.examples.js';
import { raiseException } from '../raise-exception/raise-exception.js';
import { after, AUDIT, CLOSED, LEAD, STRANGER } from '../test-of-controls/fieldwork.examples.js';
import { testOfControls } from '../test-of-controls/test-of-controls.js';
import { planned } from '../test-of-controls/test-of-controls.examples.js';
import type { ConfirmDeviationInput } from './confirm-deviation.command.js';
import { confirmDeviation } from './confirm-deviation.js';

const { cause, effect } = confirmed().data;
const test = after(testOfControls, planned());
const confirm =
  (
    change: Partial<ConfirmDeviationInput> = {},
    audit = AUDIT as typeof AUDIT | typeof CLOSED,
    by = LEAD as { firm: string },
  ) =>
  (state: Parameters<typeof confirmDeviation>[2]) =>
    confirmDeviation({ exceptionId: 'exc-1', cause, effect, ...change }, by, state, { audit, test });

describe('raise exception', () => {
  const { exceptionId: _, ...failed } = raised().data;
  const raise = (state: Parameters<typeof raiseException>[2]) => raiseException(failed, 'exc-1', state);

  it('TOC-5 once for a failed item and attribute', () => {
    given(exception).when(raise).then(raised());
    given(exception, raised()).when(raise).thenNothing();
    given(exception, raised(), confirmed()).when(raise).thenNothing();
  });

  it('TOC-5 the same item and attribute have the same id, any other another', () => {
    const id = exceptionIdOf('t-1', 'I-1', 'A');
    const ids = [exceptionIdOf('t-1', 'I-1', 'B'), exceptionIdOf('t-1', 'I-2', 'A'), exceptionIdOf('t-2', 'I-1', 'A')];
    given(exception)
      .when(() => (new Set([id, ...ids, exceptionIdOf('t-1', 'I-1', 'A')]).size === 4 ? [] : [raised()]))
      .thenNothing();
  });
});

describe('confirm deviation', () => {
  it('touches the criteria the control was tested for', () => {
    given(exception, raised()).when(confirm()).then(confirmed());
    given(exception, raised())
      .when(confirm({ override: true }))
      .then(confirmed({ override: true }));
  });

  it('EXC-1 what was decided stays', () => {
    given(exception, raised(), confirmed()).when(confirm()).thenRefused('EXCEPTION_IMMUTABLE', { rule: 'EXC-1' });
    given(exception, raised(), cleared()).when(confirm()).thenRefused('EXCEPTION_IMMUTABLE');
  });

  it('also while reporting, not after the report, by the auditing firm only', () => {
    given(exception, raised())
      .when(confirm({}, { ...AUDIT, is: 'REPORTING' }))
      .then(confirmed());
    given(exception, raised()).when(confirm({}, CLOSED)).thenRefused('AUDIT_CLOSED');
    given(exception, raised())
      .when(confirm({}, AUDIT, STRANGER))
      .thenRefused('NOT_FOUND');
    given(exception).when(confirm()).thenRefused('NOT_FOUND');
  });

  it('says why and what it led to', () => {
    given(exception, raised())
      .when(confirm({ cause: ' ' }))
      .thenRefused('VALIDATION_FAILED', { field: 'cause' });
    given(exception, raised())
      .when(confirm({ effect: '' }))
      .thenRefused('VALIDATION_FAILED', { field: 'effect' });
  });
});
