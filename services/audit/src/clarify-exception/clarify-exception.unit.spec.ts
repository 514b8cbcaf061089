import { describe, expect, it } from '@jest/globals';
import { fact } from '@attestry/contracts';
import { given, projected } from '@attestry/testing';
import { evidenceRequest } from '../evidence-request/evidence-request.js';
import { raised as requested } from '../evidence-request/evidence-request.examples.js';
import { exceptionFile } from '../exception-file/exception-file.projection.js';
import { cleared, confirmed, raised } from '../exception/exception.examples.js';
import { exception } from '../exception/exception.js';
import { after, AUDIT, AUDITOR, CLOSED } from '../test-of-controls/fieldwork.examples.js';
import { clarifyException } from './clarify-exception.js';

const clarified = fact('ExceptionClarified.v1', { exceptionId: 'exc-1', auditId: 'aud-1', requestId: 'req-1' });
const request = after(evidenceRequest, requested());
const clarify =
  (context: Partial<Parameters<typeof clarifyException>[3]> = {}) =>
  (state: Parameters<typeof clarifyException>[2]) =>
    clarifyException({ exceptionId: 'exc-1', requestId: 'req-1' }, AUDITOR, state, {
      audit: AUDIT,
      request,
      ...context,
    });

describe('clarify exception', () => {
  it('names the request that asks about it once, while it is undecided', () => {
    given(exception, raised()).when(clarify()).then(clarified);
    const other = fact('ExceptionClarified.v1', { ...clarified.data, requestId: 'req-0' });
    given(exception, raised(), other).when(clarify()).then(clarified);
    given(exception, raised(), clarified).when(clarify()).thenNothing();
  });

  it('EXC-1 what was decided stays, and so do the words', () => {
    for (const decided of [confirmed(), cleared()])
      given(exception, raised(), decided).when(clarify()).thenRefused('EXCEPTION_IMMUTABLE');
    const doc = projected(exceptionFile, raised(), clarified).get('exc-1');
    expect(doc).toMatchObject({ observed: raised().data.observed, state: 'RAISED', requestIds: ['req-1'] });
  });

  it('a request of this audit, while it is open', () => {
    const other = after(evidenceRequest, requested({ auditId: 'aud-2' }));
    given(exception, raised())
      .when(clarify({ request: other }))
      .thenRefused('NOT_FOUND', { id: 'req-1' });
    given(exception, raised())
      .when(clarify({ audit: CLOSED }))
      .thenRefused('AUDIT_CLOSED');
    given(exception).when(clarify()).thenRefused('NOT_FOUND');
  });
});
