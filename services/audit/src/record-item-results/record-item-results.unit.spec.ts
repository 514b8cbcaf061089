import { describe, it } from '@jest/globals';
import { given } from '@attestry/testing';
import { recordItemResult } from '../record-item-result/record-item-result.js';
import { AUDIT, AUDITOR, CLOSED, LEAD } from '../test-of-controls/fieldwork.examples.js';
import { testOfControls } from '../test-of-controls/test-of-controls.js';
import { concluded, itemRecorded, planned, started } from '../test-of-controls/test-of-controls.examples.js';
import type { ItemResultInput } from './item-result.input.js';
import { recordItemResults } from './record-item-results.js';

type Context = Parameters<typeof recordItemResults>[3];
const CONTEXT: Context = {
  audit: AUDIT,
  items: ['I-1', 'I-2'],
  unobtainable: new Set(['req-1']),
  unanswered: new Set(['req-3']),
};
const RUNNING = [planned(), started()];

const record =
  (results: ItemResultInput[], context: Partial<Context> = {}) =>
  (state: Parameters<typeof recordItemResults>[2]) =>
    recordItemResults({ testId: 't-1', results }, AUDITOR, state, { ...CONTEXT, ...context });

const pass = (itemKey: string): ItemResultInput => ({ itemKey, attribute: 'A', result: 'PASS' });
const fail = (itemKey: string): ItemResultInput => ({ itemKey, attribute: 'A', result: 'FAIL' });

describe('record item results', () => {
  it('many in one command, one fact each', () => {
    given(testOfControls, ...RUNNING)
      .when(record([pass('I-1'), fail('I-2')]))
      .then(itemRecorded('I-1', 'PASS'), itemRecorded('I-2', 'FAIL'));
  });

  it('one in one command', () => {
    given(testOfControls, ...RUNNING)
      .when((state) => recordItemResult({ testId: 't-1', ...pass('I-1') }, AUDITOR, state, CONTEXT))
      .then(itemRecorded('I-1', 'PASS'));
  });

  it('TOC-4 an item outside the sample is refused, and all that came with it', () => {
    given(testOfControls, ...RUNNING)
      .when(record([pass('I-1'), pass('I-9')]))
      .thenRefused('ITEM_NOT_IN_SAMPLE', { rule: 'TOC-4', itemKey: 'I-9' });
  });

  it('4.8 UNABLE only where proof was declared unobtainable; without kept proof it is a FAIL', () => {
    const unable = { itemKey: 'I-1', attribute: 'A', result: 'UNABLE' } as const;
    given(testOfControls, ...RUNNING)
      .when(record([{ ...unable, requestId: 'req-1' }]))
      .then(itemRecorded('I-1', 'UNABLE', { requestId: 'req-1' }));
    given(testOfControls, ...RUNNING)
      .when(record([unable]))
      .thenRefused('VALIDATION_FAILED', { field: 'requestId' });
    given(testOfControls, ...RUNNING)
      .when(record([{ ...unable, requestId: 'req-2' }]))
      .thenRefused('VALIDATION_FAILED');
  });

  it('4.12 the lead auditor need not wait for an answer that is 14 business days late; staff does', () => {
    const unable = { itemKey: 'I-1', attribute: 'A', result: 'UNABLE', requestId: 'req-3' } as const;
    given(testOfControls, ...RUNNING)
      .when((state) => recordItemResults({ testId: 't-1', results: [unable] }, LEAD, state, CONTEXT))
      .then(itemRecorded('I-1', 'UNABLE', { requestId: 'req-3' }));
    given(testOfControls, ...RUNNING)
      .when(record([unable]))
      .thenRefused('VALIDATION_FAILED', { field: 'requestId' });
  });

  it('EXC-1 a recorded FAIL is not taken back', () => {
    given(testOfControls, ...RUNNING, itemRecorded('I-1', 'FAIL'))
      .when(record([pass('I-1')]))
      .thenRefused('EXCEPTION_IMMUTABLE');
    given(testOfControls, ...RUNNING, itemRecorded('I-1', 'PASS'))
      .when(record([fail('I-1')]))
      .then(itemRecorded('I-1', 'FAIL'));
  });

  it('only attributes of the plan, each item and attribute once', () => {
    given(testOfControls, ...RUNNING)
      .when(record([{ ...pass('I-1'), attribute: 'B' }]))
      .thenRefused('VALIDATION_FAILED', { field: 'attribute' });
    given(testOfControls, ...RUNNING)
      .when(record([pass('I-1'), fail('I-1')]))
      .thenRefused('VALIDATION_FAILED');
    given(testOfControls, ...RUNNING)
      .when(record([]))
      .thenRefused('VALIDATION_FAILED');
  });

  it('TOC-8 only while the test runs and the audit is in fieldwork', () => {
    given(testOfControls, ...RUNNING)
      .when(record([pass('I-1')], { audit: CLOSED }))
      .thenRefused('AUDIT_CLOSED');
    given(testOfControls, planned())
      .when(record([pass('I-1')]))
      .thenRefused('TEST_INVALID_STATE');
    given(testOfControls, ...RUNNING, concluded())
      .when(record([pass('I-1')]))
      .thenRefused('TEST_INVALID_STATE');
  });
});
