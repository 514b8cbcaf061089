import { describe, it } from '@jest/globals';
import { given } from '@attestry/testing';
import type { AuditFirmState } from '../audit-firm/audit-firm.js';
import { ALDER, CEDAR } from '../audit-firm/audit-firm.states.examples.js';
import { auditorGrants } from '../auditor-grants/auditor-grants.js';
import { grantEnded, invited } from '../auditor-grants/auditor-grants.examples.js';
import { knownEngagementDoc } from '../known-engagement/known-engagement.examples.js';
import { inviteObserver } from './invite-observer.js';

const invite =
  (
    firm: AuditFirmState = ALDER,
    engagement: ReturnType<typeof knownEngagementDoc> | undefined = knownEngagementDoc(),
  ) =>
  (state: Parameters<typeof inviteObserver>[2]): ReturnType<typeof inviteObserver> =>
    inviteObserver({ engagementId: 'eng-1', firmId: 'firm-1' }, { now: '2025-12-16T09:00:00.000Z' }, state, {
      engagement,
      firm,
    });

describe('invite observer (S50)', () => {
  it('a verified firm, once at a time', () => {
    given(auditorGrants).when(invite()).then(invited());
    given(auditorGrants, invited()).when(invite()).thenRefused('ALREADY_EXISTS');
    given(auditorGrants, invited(), grantEnded()).when(invite()).then(invited());
  });

  it('FRM-1 not a firm whose licence has ended, lapsed by the timer or not', () => {
    given(auditorGrants).when(invite(CEDAR)).thenRefused('AUDIT_FIRM_NOT_ACCREDITED', { rule: 'FRM-1' });
    given(auditorGrants)
      .when(invite({ is: 'LISTED', licenceNo: 'CPA-1', industries: [], socReports: 64 }))
      .thenRefused('AUDIT_FIRM_NOT_ACCREDITED');
    given(auditorGrants)
      .when(invite({ is: 'ABSENT' }))
      .thenRefused('NOT_FOUND');
  });

  it('to an engagement that is known', () => {
    given(auditorGrants)
      .when((state) =>
        inviteObserver({ engagementId: 'eng-9', firmId: 'firm-1' }, { now: '2025-12-16T09:00:00.000Z' }, state, {
          engagement: undefined,
          firm: ALDER,
        }),
      )
      .thenRefused('NOT_FOUND', { id: 'eng-9' });
  });
});
