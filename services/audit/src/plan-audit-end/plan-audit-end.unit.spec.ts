import { describe, expect, it } from '@jest/globals';
import { fact } from '@attestry/contracts';
import { given, projected } from '@attestry/testing';
import { auditView } from '../audit-details/audit.projection.js';
import { auditEngagement } from '../audit-engagement/audit-engagement.js';
import { auditWithdrawn, fieldworkStarted, planned } from '../audit-engagement/audit.examples.js';
import { planAuditEnd } from './plan-audit-end.js';

const id = { auditId: 'aud-1', engagementId: 'eng-1' };
const exceeded = fact('AuditDurationExceeded.v1', { ...id, day: 61, openRequests: 1, followUps: 3 });
const reason = 'Two follow-up requests wait for the host.';
const now = '2026-03-14T09:00:00.000Z';
const end = (endsOn: string) => fact('AuditEndPlanned.v1', { ...id, endsOn, reason });
const plan =
  (endsOn = '2026-03-31', why = reason) =>
  (state: Parameters<typeof planAuditEnd>[2]) =>
    planAuditEnd({ auditId: 'aud-1', endsOn, reason: why }, { firm: 'firm-1', now }, state);
const late = () => given(auditEngagement, planned(), fieldworkStarted(), exceeded);

describe('plan audit end (4.12)', () => {
  it('4.12 a date and a reason once the length is exceeded; it may move', () => {
    late().when(plan()).then(end('2026-03-31'));
    given(auditEngagement, planned(), fieldworkStarted(), exceeded, end('2026-03-31'))
      .when(plan('2026-04-10'))
      .then(end('2026-04-10'));
  });

  it('not before, not in the past, not without a reason', () => {
    given(auditEngagement, planned(), fieldworkStarted()).when(plan()).thenRefused('AUDIT_INVALID_STATE');
    late().when(plan('2026-03-13')).thenRefused('DUE_DATE_IN_PAST', { rule: '4.12' });
    late().when(plan('soon')).thenRefused('VALIDATION_FAILED', { field: 'endsOn' });
    late().when(plan('2026-03-31', 'late')).thenRefused('REASON_REQUIRED');
  });

  it('AUD-5 not once the audit is over', () => {
    given(auditEngagement, planned(), fieldworkStarted(), exceeded, auditWithdrawn())
      .when(plan())
      .thenRefused('AUDIT_CLOSED');
  });

  it('4.12 the audit shows its length and the date', () => {
    const facts = [planned(), fieldworkStarted(), exceeded] as const;
    expect(projected(auditView, ...facts).get('aud-1')).toMatchObject({ duration: 'EXCEEDED' });
    expect(projected(auditView, ...facts).get('aud-1')).not.toHaveProperty('endsOn');
    expect(projected(auditView, ...facts, end('2026-03-31')).get('aud-1')).toMatchObject({ endsOn: '2026-03-31' });
  });
});
