import { DomainError, invalidState, notFound } from '@attestry/service-kit';
import type { ExistingTest, RunningTest, TestKind, TestState } from './test-of-controls.js';

/** The test, if there is one; else NOT_FOUND. */
export const requireTest = (testId: string, state: TestState): ExistingTest => {
  if (state.is === 'ABSENT') throw notFound('test', testId);
  return state;
};

export const requireRunning = (testId: string, state: TestState): RunningTest => {
  const test = requireTest(testId, state);
  if (test.is !== 'RUNNING') throw invalidState('TEST', test.is, ['RUNNING']);
  return test;
};

export const operatingNotAllowed = (): DomainError =>
  new DomainError('OPERATING_TEST_NOT_ALLOWED', 'A Type 1 looks at one date; only a Type 2 tests operation.', {
    rule: 'TOC-1',
  });

export const inquiryAlone = (): DomainError =>
  new DomainError('INQUIRY_ALONE_INSUFFICIENT', 'Asking is not enough: inspect, observe or perform it again too.', {
    rule: 'TOC-2',
  });

export const itemsNotTested = (missing: readonly string[]): DomainError =>
  new DomainError('ITEMS_NOT_TESTED', `${missing.length} results are missing.`, { rule: 'TOC-3', missing });

export const itemNotInSample = (itemKey: string): DomainError =>
  new DomainError('ITEM_NOT_IN_SAMPLE', `${itemKey} is not an item of this test.`, { rule: 'TOC-4', itemKey });

export const testerNotIndependent = (controlId: string): DomainError =>
  new DomainError('AUDITOR_NOT_INDEPENDENT', 'Who owned or performed a control does not test it.', {
    rule: 'TOC-6',
    controlId,
  });

export const designDeficient = (controlId: string): DomainError =>
  new DomainError('DESIGN_DEFICIENT', 'The design is deficient, so there is no operation to test.', {
    rule: 'TOC-7',
    controlId,
  });

export const testExists = (testId: string, kind: TestKind): DomainError =>
  new DomainError('ALREADY_EXISTS', `The audit has a ${kind} test of this control already.`, { testId });
