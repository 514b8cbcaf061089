import { describe, it } from '@jest/globals';
import { given } from '@attestry/testing';
import { activated, registered, suspended } from '../organization/organization.examples.js';
import type { OrganizationState } from '../organization/organization.js';
import { organization } from '../organization/organization.js';
import { by } from '../spec-support/state-of.js';
import { activateOrganization } from './activate-organization.js';

const activate = (state: OrganizationState) => activateOrganization(by, state);

describe('activate organization', () => {
  it('out of trial, and again after a suspension', () => {
    given(organization, registered()).when(activate).then(activated());
    given(organization, registered(), activated(), suspended()).when(activate).then(activated());
  });

  it('not twice, and not before it is registered', () => {
    given(organization, registered(), activated())
      .when(activate)
      .thenRefused('ORGANIZATION_INVALID_STATE', { state: 'ACTIVE' });
    given(organization).when(activate).thenRefused('NOT_FOUND');
  });
});
