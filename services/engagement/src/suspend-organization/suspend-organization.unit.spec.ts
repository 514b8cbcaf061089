import { describe, it } from '@jest/globals';
import { given } from '@attestry/testing';
import { activated, closed, registered, suspended } from '../organization/organization.examples.js';
import type { OrganizationState } from '../organization/organization.js';
import { organization } from '../organization/organization.js';
import { by } from '../spec-support/state-of.js';
import { suspendOrganization } from './suspend-organization.js';

const suspend =
  (reasonCode = 'REQUESTED') =>
  (state: OrganizationState) =>
    suspendOrganization({ reasonCode }, by, state);

describe('suspend organization', () => {
  it('an active one, for one of four reasons', () => {
    given(organization, registered(), activated()).when(suspend()).then(suspended());
    given(organization, registered(), activated()).when(suspend('MOOD')).thenRefused('VALIDATION_FAILED');
  });

  it('not in trial, nor twice, nor once closed', () => {
    given(organization, registered()).when(suspend()).thenRefused('ORGANIZATION_INVALID_STATE', { state: 'TRIAL' });
    given(organization, registered(), activated(), suspended())
      .when(suspend())
      .thenRefused('ORGANIZATION_INVALID_STATE', { state: 'SUSPENDED' });
    given(organization, registered(), activated(), closed())
      .when(suspend())
      .thenRefused('ORGANIZATION_INVALID_STATE', { state: 'CLOSED' });
    given(organization).when(suspend()).thenRefused('NOT_FOUND');
  });
});
