import { describe, it } from '@jest/globals';
import { given } from '@attestry/testing';
import { acceptAnswer } from '../accept-answer/accept-answer.js';
import type { AuditState } from '../audit-engagement/audit-engagement.js';
import { cancelRequest } from '../cancel-request/cancel-request.js';
import { returnRequest } from '../return-request/return-request.js';
import { evidenceRequest } from './evidence-request.js';
import { answerAccepted, answered, cancelled, raised, returned, unobtainable } from './evidence-request.examples.js';

const AUDIT: AuditState = {
  is: 'FIELDWORK',
  engagementId: 'eng-1',
  firmId: 'firm-1',
  type: 'TYPE_1',
  windowStart: '2026-01-05',
  windowEnd: '2026-02-06',
  criteria: [],
  controls: [],
};
const AUDITOR = { firm: 'firm-1', role: 'AU' } as const;
type State = Parameters<typeof acceptAnswer>[2];

const accept = (state: State) => acceptAnswer({ requestId: 'req-1' }, AUDITOR, state, AUDIT);
const giveBack = (state: State) =>
  returnRequest({ requestId: 'req-1', reason: 'March is missing.' }, AUDITOR, state, AUDIT);
const cancel = (state: State) => cancelRequest({ requestId: 'req-1' }, AUDITOR, state, AUDIT);

describe('what the auditor does with a request', () => {
  it('PBC-4 accepts or returns an answer', () => {
    given(evidenceRequest, raised(), answered()).when(accept).then(answerAccepted());
    given(evidenceRequest, raised(), answered()).when(giveBack).then(returned());
  });

  it('PBC-4 cancels while it is not closed', () => {
    given(evidenceRequest, raised()).when(cancel).then(cancelled());
    given(evidenceRequest, raised(), answered()).when(cancel).then(cancelled());
  });

  it('an answer must be there first, and a return says what is missing', () => {
    given(evidenceRequest, raised()).when(accept).thenRefused('EVIDENCE_REQUEST_INVALID_STATE', { state: 'OPEN' });
    given(evidenceRequest, raised()).when(giveBack).thenRefused('EVIDENCE_REQUEST_INVALID_STATE');
    given(evidenceRequest, raised(), answered())
      .when((state) => returnRequest({ requestId: 'req-1', reason: ' ' }, AUDITOR, state, AUDIT))
      .thenRefused('REASON_REQUIRED');
  });

  it('PBC-5 a final state never opens again', () => {
    for (const end of [[answered(), answerAccepted()], [cancelled()], [unobtainable()]])
      for (const act of [accept, giveBack, cancel])
        given(evidenceRequest, raised(), ...end)
          .when(act)
          .thenRefused('REQUEST_ALREADY_CLOSED', { rule: 'PBC-5' });
  });

  it('D12 for another firm the audit does not exist; AUD-5 nothing happens in a closed one', () => {
    given(evidenceRequest, raised(), answered())
      .when((state) => acceptAnswer({ requestId: 'req-1' }, { firm: 'firm-2' }, state, AUDIT))
      .thenRefused('NOT_FOUND');
    given(evidenceRequest, raised(), answered())
      .when((state) => acceptAnswer({ requestId: 'req-1' }, AUDITOR, state, { ...AUDIT, is: 'CLOSED' }))
      .thenRefused('AUDIT_CLOSED');
  });

  it('the platform cancels what is left of a withdrawn audit, once', () => {
    const bySystem = (state: State) =>
      cancelRequest({ requestId: 'req-1' }, { role: 'SYS' }, state, { ...AUDIT, is: 'WITHDRAWN' });
    given(evidenceRequest, raised()).when(bySystem).then(cancelled());
    given(evidenceRequest, raised(), cancelled()).when(bySystem).thenNothing();
  });
});
