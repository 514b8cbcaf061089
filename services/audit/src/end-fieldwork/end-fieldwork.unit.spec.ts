import { describe, it } from '@jest/globals';
import { given } from '@attestry/testing';
import { fieldworkEnded, fieldworkStarted, listAccepted, planned } from '../audit-engagement/audit.examples.js';
import { auditEngagement } from '../audit-engagement/audit-engagement.js';
import type { TestProgress } from '../test-progress/test-progress.projection.js';
import { endFieldwork } from './end-fieldwork.js';

const NOW = '2026-01-30T17:00:00.000Z';
const test = (
  controlId: string,
  kind: TestProgress['kind'],
  conclusion = 'SUITABLY_DESIGNED',
  state: TestProgress['state'] = 'CONCLUDED',
): TestProgress => ({ id: `${controlId}-${kind}`, auditId: 'aud-1', controlId, kind, state, conclusion });
const TESTS = ['c-1', 'c-2'].flatMap((id) => [test(id, 'DESIGN'), test(id, 'IMPLEMENTATION', 'IMPLEMENTED')]);

const end =
  (
    tests: readonly TestProgress[] = TESTS,
    request: 'ACCEPTED' | 'CANCELLED' | 'UNOBTAINABLE' | 'RETURNED' = 'ACCEPTED',
  ) =>
  (state: Parameters<typeof endFieldwork>[2]): ReturnType<typeof endFieldwork> =>
    endFieldwork({ auditId: 'aud-1' }, { firm: 'firm-1', now: NOW }, state, {
      requests: [{ id: 'req-1', state: request }],
      tests,
    });

const working = (type: 'TYPE_1' | 'TYPE_2' = 'TYPE_1') =>
  given(auditEngagement, planned({ type }), listAccepted(), fieldworkStarted());

describe('end fieldwork', () => {
  it('AUD-3 when every request is final and every test concluded', () => {
    working().when(end()).then(fieldworkEnded(NOW));
    working().when(end(TESTS, 'UNOBTAINABLE')).then(fieldworkEnded(NOW));
  });

  it('AUD-3 not with an open request', () => {
    working()
      .when(end(TESTS, 'RETURNED'))
      .thenRefused('OPEN_REQUESTS', { rule: 'AUD-3', requests: ['req-1'] });
  });

  it('AUD-3 not with a test that is not concluded', () => {
    working()
      .when(end([...TESTS.slice(1), test('c-1', 'DESIGN', '', 'RUNNING')]))
      .thenRefused('TESTS_NOT_CONCLUDED', { tests: ['c-1 DESIGN'] });
  });

  it('S52 not when a control lacks a test of the plan', () => {
    working()
      .when(end(TESTS.slice(0, 3)))
      .thenRefused('TESTS_NOT_CONCLUDED', { tests: ['c-2 IMPLEMENTATION'] });
    working('TYPE_2')
      .when(end())
      .thenRefused('TESTS_NOT_CONCLUDED', { tests: ['c-1 OPERATING', 'c-2 OPERATING'] });
  });

  it('TOC-7 a control of deficient design owes no operating test', () => {
    const tests = [
      test('c-1', 'DESIGN', 'NOT_SUITABLY_DESIGNED'),
      test('c-2', 'DESIGN'),
      test('c-2', 'OPERATING', 'EFFECTIVE'),
    ];
    working('TYPE_2').when(end(tests)).then(fieldworkEnded(NOW));
  });

  it('only in fieldwork', () => {
    given(auditEngagement, planned()).when(end()).thenRefused('AUDIT_INVALID_STATE', { state: 'PLANNING' });
  });
});
