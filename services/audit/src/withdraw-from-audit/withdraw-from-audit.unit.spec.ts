import { describe, it } from '@jest/globals';
import { given } from '@attestry/testing';
import {
  auditClosed,
  auditWithdrawn,
  fieldworkEnded,
  fieldworkStarted,
  planned,
} from '../audit-engagement/audit.examples.js';
import { auditEngagement } from '../audit-engagement/audit-engagement.js';
import { withdrawFromAudit } from './withdraw-from-audit.js';

const withdraw =
  (reason = 'The organization went another way.', firm = 'firm-1') =>
  (state: Parameters<typeof withdrawFromAudit>[2]): ReturnType<typeof withdrawFromAudit> =>
    withdrawFromAudit({ auditId: 'aud-1', reason }, { firm }, state);

describe('withdraw from audit', () => {
  it('from planning, fieldwork and reporting, with a reason', () => {
    given(auditEngagement, planned()).when(withdraw()).then(auditWithdrawn());
    given(auditEngagement, planned(), fieldworkStarted()).when(withdraw()).then(auditWithdrawn());
    given(auditEngagement, planned(), fieldworkStarted(), fieldworkEnded()).when(withdraw()).then(auditWithdrawn());
    given(auditEngagement, planned()).when(withdraw('no')).thenRefused('REASON_REQUIRED');
  });

  it('AUD-5 closed and withdrawn are final; D12 for another firm there is no audit', () => {
    given(auditEngagement, planned(), auditWithdrawn())
      .when(withdraw())
      .thenRefused('AUDIT_CLOSED', { rule: 'AUD-5', state: 'WITHDRAWN' });
    given(auditEngagement, planned(), fieldworkStarted(), fieldworkEnded(), auditClosed())
      .when(withdraw())
      .thenRefused('AUDIT_CLOSED');
    given(auditEngagement, planned()).when(withdraw(undefined, 'firm-2')).thenRefused('NOT_FOUND');
  });
});
