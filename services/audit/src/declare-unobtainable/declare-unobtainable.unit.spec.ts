import { describe, it } from '@jest/globals';
import { given } from '@attestry/testing';
import { evidenceRequest } from '../evidence-request/evidence-request.js';
import { answered, raised, returned, unobtainable } from '../evidence-request/evidence-request.examples.js';
import { declareUnobtainable } from './declare-unobtainable.js';

const declare =
  (why = 'The vendor deleted its logs in May.') =>
  (state: Parameters<typeof declareUnobtainable>[1]): ReturnType<typeof declareUnobtainable> =>
    declareUnobtainable({ requestId: 'req-1', why }, state);

describe('declare unobtainable', () => {
  it('an open or returned request, with a reason', () => {
    given(evidenceRequest, raised()).when(declare()).then(unobtainable());
    given(evidenceRequest, raised(), answered(), returned()).when(declare()).then(unobtainable());
    given(evidenceRequest, raised()).when(declare('gone')).thenRefused('REASON_REQUIRED');
  });

  it('not one that is answered or closed (PBC-5)', () => {
    given(evidenceRequest, raised(), answered()).when(declare()).thenRefused('EVIDENCE_REQUEST_INVALID_STATE');
    given(evidenceRequest, raised(), unobtainable()).when(declare()).thenRefused('REQUEST_ALREADY_CLOSED');
    given(evidenceRequest).when(declare()).thenRefused('NOT_FOUND');
  });
});
