import { describe, it } from '@jest/globals';
import { given } from '@attestry/testing';
import { planned } from '../audit-engagement/audit.examples.js';
import { auditEngagement } from '../audit-engagement/audit-engagement.js';
import type { AuditorGrantsState } from '../auditor-grants/auditor-grants.js';
import { knownEngagementDoc } from '../known-engagement/known-engagement.examples.js';
import { planAudit } from './plan-audit.js';

const invitedAt = '2025-09-02T00:00:00.000Z';
const GRANTS: AuditorGrantsState = {
  grants: [
    { firmId: 'firm-1', invitedAt },
    { firmId: 'firm-2', invitedAt },
  ],
  selected: 'firm-1',
};
const input = { auditId: 'aud-1', engagementId: 'eng-1', windowStart: '2026-01-05', windowEnd: '2026-02-06' };

const plan =
  (firm = 'firm-1', change: Partial<Parameters<typeof planAudit>[3]> = {}, window: Partial<typeof input> = {}) =>
  (state: Parameters<typeof planAudit>[2]): ReturnType<typeof planAudit> =>
    planAudit({ ...input, ...window }, { firm }, state, {
      engagement: knownEngagementDoc(),
      grants: GRANTS,
      audits: [],
      ...change,
    });

describe('plan audit', () => {
  it('the lead of the selected firm plans an audit of the engagement type', () => {
    given(auditEngagement).when(plan()).then(planned());
    given(auditEngagement)
      .when(plan('firm-1', { engagement: knownEngagementDoc({ type: 'TYPE_2' }) }))
      .then(planned({ type: 'TYPE_2' }));
  });

  it('FRM-5 an observer looks on; D12 others see nothing', () => {
    given(auditEngagement).when(plan('firm-2')).thenRefused('OBSERVER_READ_ONLY', { rule: 'FRM-5' });
    given(auditEngagement).when(plan('firm-3')).thenRefused('NOT_FOUND');
    given(auditEngagement)
      .when(plan('firm-1', { grants: { grants: GRANTS.grants } }))
      .thenRefused('OBSERVER_READ_ONLY');
  });

  it('one audit an engagement and firm, until it is withdrawn', () => {
    const other = (state: 'PLANNING' | 'WITHDRAWN', firmId = 'firm-1') => ({
      audits: [{ id: 'aud-0', state, firmId }],
    });
    given(auditEngagement)
      .when(plan('firm-1', other('PLANNING')))
      .thenRefused('ALREADY_EXISTS', { id: 'aud-0' });
    given(auditEngagement)
      .when(plan('firm-1', other('WITHDRAWN')))
      .then(planned());
    given(auditEngagement, planned()).when(plan()).thenRefused('ALREADY_EXISTS');
  });

  it('needs a decided type and a window', () => {
    const { type: _, ...undecided } = knownEngagementDoc();
    given(auditEngagement)
      .when(plan('firm-1', { engagement: undecided }))
      .thenRefused('REPORT_TYPE_NOT_DECIDED');
    given(auditEngagement)
      .when(plan('firm-1', {}, { windowEnd: '2026-01-04' }))
      .thenRefused('VALIDATION_FAILED', { field: 'windowEnd' });
  });
});
