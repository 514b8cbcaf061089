import { describe, it } from '@jest/globals';
import { given } from '@attestry/testing';
import { opened } from '../engagement/engagement.examples.js';
import type { EngagementState } from '../engagement/engagement.js';
import { engagement } from '../engagement/engagement.js';
import { engagementDoc } from '../engagement-view/engagement.doc.examples.js';
import { registered, suspended } from '../organization/organization.examples.js';
import { organization } from '../organization/organization.js';
import { by, stateOf } from '../spec-support/state-of.js';
import type { OpenEngagementInput } from './open-engagement.command.js';
import type { Opening } from './open-engagement.js';
import { openEngagement } from './open-engagement.js';

const owner = stateOf(organization, registered());
const open =
  (input: OpenEngagementInput = {}, context: Partial<Opening> = {}) =>
  (state: EngagementState) =>
    openEngagement(input, by, state, { id: 'eng-1', owner, open: [], ...context });

describe('open engagement', () => {
  it('opens a cycle of the one system', () => {
    given(engagement).when(open()).then(opened());
  });

  it('ENG-2 row 17: SOC2 only', () => {
    given(engagement)
      .when(open({ kind: 'SOC1' }))
      .thenRefused('ENGAGEMENT_KIND_UNSUPPORTED', { rule: 'ENG-2' });
  });

  it('ENG-1 not beside another one without dates; beside a dated one it may', () => {
    given(engagement)
      .when(open({}, { open: [engagementDoc({ id: 'eng-0' })] }))
      .thenRefused('ENGAGEMENT_DATES_OVERLAP', { rule: 'ENG-1', engagementId: 'eng-0' });
    given(engagement)
      .when(open({}, { open: [engagementDoc({ id: 'eng-0', asOfDate: '2025-12-31' })] }))
      .then(opened());
  });

  it('once, for its own system, in an organization that may work', () => {
    given(engagement, opened()).when(open()).thenRefused('ALREADY_EXISTS');
    given(engagement)
      .when(open({ systemId: 'other' }))
      .thenRefused('VALIDATION_FAILED');
    given(engagement)
      .when(open({}, { owner: stateOf(organization) }))
      .thenRefused('NOT_FOUND');
    given(engagement)
      .when(open({}, { owner: stateOf(organization, registered(), suspended()) }))
      .thenRefused('TENANT_NOT_ACTIVE');
  });
});
