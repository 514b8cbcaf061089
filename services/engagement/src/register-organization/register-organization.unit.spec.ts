import { describe, it } from '@jest/globals';
import { given } from '@attestry/testing';
import type { OrganizationState } from '../organization/organization.js';
import { membership, registered } from '../organization/organization.examples.js';
import { organization } from '../organization/organization.js';
import { by } from '../spec-support/state-of.js';
import type { RegisterOrganizationInput } from './register-organization.command.js';
import { registerOrganization } from './register-organization.js';

const ACME = { slug: 'acme', legalName: 'Acme, Inc.', headcount: 24, regions: ['US'] };
const register =
  (change: Partial<RegisterOrganizationInput> = {}) =>
  (state: OrganizationState) =>
    registerOrganization({ ...ACME, ...change }, by, state);

describe('register organization', () => {
  it('starts in trial with the caller as its first owner (ORG-2)', () => {
    given(organization).when(register()).then(registered(), membership('p-02', 'TO'));
  });

  it('ORG-1 a slug is taken once', () => {
    given(organization, registered()).when(register()).thenRefused('ORGANIZATION_SLUG_TAKEN', { rule: 'ORG-1' });
  });

  it('ORG-1 the slug is the tenant of the token', () => {
    given(organization)
      .when(register({ slug: 'other' }))
      .thenRefused('VALIDATION_FAILED', { rule: 'ORG-1' });
  });

  it('ORG-6 proposes the stage from the headcount', () => {
    given(organization)
      .when(register({ headcount: 51 }))
      .then(registered({ stage: 'GROWTH', headcount: 51 }), membership('p-02', 'TO'));
  });

  it('ORG-6 another stage needs a reason', () => {
    given(organization)
      .when(register({ stage: 'GROWTH' }))
      .thenRefused('REASON_REQUIRED', { rule: 'ORG-6' });
    given(organization)
      .when(register({ stage: 'GROWTH', stageReason: 'Sells to banks, who ask for what a larger company has.' }))
      .then(registered({ stage: 'GROWTH' }), membership('p-02', 'TO'));
  });

  it('refuses what has no shape', () => {
    for (const change of [{ slug: 'Acme!' }, { headcount: 0 }, { legalName: ' ' }, { stage: 'HUGE' }])
      given(organization).when(register(change)).thenRefused('VALIDATION_FAILED');
  });
});
