import { describe, it } from '@jest/globals';
import { given } from '@attestry/testing';
import { auditStarted, completed, opened, withdrawn } from '../engagement/engagement.examples.js';
import type { EngagementState } from '../engagement/engagement.js';
import { engagement } from '../engagement/engagement.js';
import { completeEngagement } from './complete-engagement.js';

const complete = (state: EngagementState) => completeEngagement({ engagementId: 'eng-1', reportId: 'r-1' }, state);

describe('complete engagement', () => {
  it('with its report, once', () => {
    given(engagement, opened(), auditStarted()).when(complete).then(completed());
    given(engagement, opened(), auditStarted(), completed()).when(complete).thenNothing();
  });

  it('only under audit', () => {
    given(engagement, opened()).when(complete).thenRefused('ENGAGEMENT_INVALID_STATE', { state: 'OPEN' });
    given(engagement, opened(), auditStarted(), withdrawn()).when(complete).thenRefused('ENGAGEMENT_INVALID_STATE');
    given(engagement).when(complete).thenRefused('NOT_FOUND');
  });
});
