import { describe, it } from '@jest/globals';
import { fact } from '@attestry/contracts';
import { given } from '@attestry/testing';
import { auditStarted, completed, opened, withdrawn } from '../engagement/engagement.examples.js';
import type { EngagementState } from '../engagement/engagement.js';
import { engagement } from '../engagement/engagement.js';
import { withdrawEngagement } from './withdraw-engagement.js';

const REASON = 'The product was sold.';
const withdraw =
  (role: 'TO' | 'AL', reason = REASON) =>
  (state: EngagementState) =>
    withdrawEngagement({ engagementId: 'eng-1', reason }, { role }, state);

describe('withdraw engagement', () => {
  it('the owner at any time before the report', () => {
    given(engagement, opened()).when(withdraw('TO')).then(withdrawn());
    given(engagement, opened(), auditStarted()).when(withdraw('TO')).then(withdrawn());
  });

  it('the auditor lead only under audit', () => {
    given(engagement, opened())
      .when(withdraw('AL'))
      .thenRefused('ENGAGEMENT_INVALID_STATE', { allowed: ['IN_AUDIT'] });
    const data = { engagementId: 'eng-1', by: 'AL', reason: REASON } as const;
    given(engagement, opened(), auditStarted()).when(withdraw('AL')).then(fact('EngagementWithdrawn.v1', data));
  });

  it('says why, and not after the report', () => {
    given(engagement, opened()).when(withdraw('TO', ' ')).thenRefused('REASON_REQUIRED');
    given(engagement, opened(), auditStarted(), completed())
      .when(withdraw('TO'))
      .thenRefused('ENGAGEMENT_INVALID_STATE');
  });
});
