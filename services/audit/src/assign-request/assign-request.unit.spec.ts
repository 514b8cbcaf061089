import { describe, it } from '@jest/globals';
import { given } from '@attestry/testing';
import { evidenceRequest } from '../evidence-request/evidence-request.js';
import { answerAccepted, answered, assigned, raised, returned } from '../evidence-request/evidence-request.examples.js';
import { assignRequest } from './assign-request.js';

const assign = (state: Parameters<typeof assignRequest>[1]): ReturnType<typeof assignRequest> =>
  assignRequest({ requestId: 'req-1', assigneeRef: 'p-04' }, state);

describe('assign request', () => {
  it('while it is open or returned', () => {
    given(evidenceRequest, raised()).when(assign).then(assigned());
    given(evidenceRequest, raised(), answered(), returned()).when(assign).then(assigned());
  });

  it('D15 not to the person whose access or leaving is asked about', () => {
    given(evidenceRequest, raised({ subjectRef: 'p-04' }))
      .when(assign)
      .thenRefused('SEPARATION_OF_DUTIES', { rule: 'D15' });
  });

  it('PBC-5 not once it is closed, and not while the auditor has it', () => {
    given(evidenceRequest, raised(), answered())
      .when(assign)
      .thenRefused('EVIDENCE_REQUEST_INVALID_STATE', { state: 'ANSWERED' });
    given(evidenceRequest, raised(), answered(), answerAccepted())
      .when(assign)
      .thenRefused('REQUEST_ALREADY_CLOSED', { rule: 'PBC-5' });
    given(evidenceRequest).when(assign).thenRefused('NOT_FOUND');
  });
});
