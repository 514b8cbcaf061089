import { describe, it } from '@jest/globals';
import { given } from '@attestry/testing';
import { asOfDateSet, auditStarted, completed, opened, typeDecided } from '../engagement/engagement.examples.js';
import type { EngagementState } from '../engagement/engagement.js';
import { engagement } from '../engagement/engagement.js';
import { engagementDoc } from '../engagement-view/engagement.doc.examples.js';
import { registered } from '../organization/organization.examples.js';
import { organization } from '../organization/organization.js';
import { by, stateOf } from '../spec-support/state-of.js';
import type { Succession } from './open-successor.js';
import { openSuccessor } from './open-successor.js';

const FIRST = [opened(), typeDecided('TYPE_1'), asOfDateSet(), auditStarted()];
const SUCCESSION: Succession = {
  id: 'eng-2',
  owner: stateOf(organization, registered()),
  predecessor: stateOf(engagement, ...FIRST, completed()),
  reportId: 'r-1',
  successors: [],
};
const open =
  (type = 'TYPE_2', change: Partial<Succession> = {}, reason?: string) =>
  (state: EngagementState) =>
    openSuccessor({ predecessorId: 'eng-1', type, ...(reason ? { reason } : {}) }, by, state, {
      ...SUCCESSION,
      ...change,
    });
const successor = (type: 'TYPE_1' | 'TYPE_2') =>
  opened({ engagementId: 'eng-2', predecessorId: 'eng-1', type, reportId: 'r-1' });

describe('open successor', () => {
  it('opens after a completed cycle, its type decided on the answers there are', () => {
    given(engagement)
      .when(open())
      .then(successor('TYPE_2'), typeDecided('TYPE_2', { engagementId: 'eng-2' }));
  });

  it('ENG-7 another Type 1 where the Type 2 is due needs a reason', () => {
    given(engagement).when(open('TYPE_1')).thenRefused('REASON_REQUIRED', { rule: 'ENG-7' });
    const reason = 'The period would be too short this year.';
    given(engagement)
      .when(open('TYPE_1', {}, reason))
      .then(successor('TYPE_1'), typeDecided('TYPE_1', { engagementId: 'eng-2', reason }));
  });

  it('not before its predecessor is completed', () => {
    given(engagement)
      .when(open('TYPE_2', { predecessor: stateOf(engagement, ...FIRST) }))
      .thenRefused('ENGAGEMENT_INVALID_STATE', { state: 'IN_AUDIT' });
    given(engagement)
      .when(open('TYPE_2', { predecessor: engagement.initial }))
      .thenRefused('NOT_FOUND');
  });

  it('one at a time; one that was withdrawn does not count', () => {
    const other = { id: 'eng-3', predecessorId: 'eng-1' };
    given(engagement)
      .when(open('TYPE_2', { successors: [engagementDoc(other)] }))
      .thenRefused('ALREADY_EXISTS', { id: 'eng-3' });
    given(engagement)
      .when(open('TYPE_2', { successors: [engagementDoc({ ...other, state: 'WITHDRAWN' })] }))
      .then(successor('TYPE_2'), typeDecided('TYPE_2', { engagementId: 'eng-2' }));
  });
});
