import { describe, it } from '@jest/globals';
import { fact } from '@attestry/contracts';
import { given } from '@attestry/testing';
import { fieldworkEnded, fieldworkStarted, planned } from '../audit-engagement/audit.examples.js';
import { auditEngagement } from '../audit-engagement/audit-engagement.js';
import { reopenFieldwork } from './reopen-fieldwork.js';

const now = '2026-02-02T09:00:00.000Z';
const reason = 'One sampled change was overlooked.';

const reopen =
  (why = reason) =>
  (state: Parameters<typeof reopenFieldwork>[2]): ReturnType<typeof reopenFieldwork> =>
    reopenFieldwork({ auditId: 'aud-1', reason: why }, { firm: 'firm-1', now }, state);

describe('reopen fieldwork', () => {
  it('from reporting, with a reason', () => {
    const reporting = () => given(auditEngagement, planned(), fieldworkStarted(), fieldworkEnded());
    reporting()
      .when(reopen())
      .then(fact('FieldworkReopened.v1', { auditId: 'aud-1', engagementId: 'eng-1', at: now, reason }));
    reporting().when(reopen('oops')).thenRefused('REASON_REQUIRED');
  });

  it('not from fieldwork itself', () => {
    given(auditEngagement, planned(), fieldworkStarted())
      .when(reopen())
      .thenRefused('AUDIT_INVALID_STATE', { state: 'FIELDWORK' });
  });
});
