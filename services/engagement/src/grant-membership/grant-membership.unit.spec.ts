import { describe, it } from '@jest/globals';
import { given } from '@attestry/testing';
import { membership, membershipEnded, registered, suspended } from '../organization/organization.examples.js';
import type { OrganizationState } from '../organization/organization.js';
import { organization } from '../organization/organization.js';
import { by } from '../spec-support/state-of.js';
import { grantMembership } from './grant-membership.js';

const grant =
  (personRef: string, role: string, now: string = by.now) =>
  (state: OrganizationState) =>
    grantMembership({ personRef, role }, { ...by, now }, state);

const ACME = [registered(), membership('p-01', 'TO')];

describe('grant membership', () => {
  it('gives a role, once', () => {
    given(organization, ...ACME)
      .when(grant('p-03', 'CO'))
      .then(membership('p-03', 'CO'));
    given(organization, ...ACME, membership('p-03', 'CO'))
      .when(grant('p-03', 'CO'))
      .thenNothing();
  });

  it('ORG-3 nobody is auditor and inside person at once', () => {
    given(organization, ...ACME)
      .when(grant('p-01', 'AU'))
      .thenRefused('AUDITOR_NOT_INDEPENDENT', { rule: 'ORG-3' });
    given(organization, ...ACME, membership('a-01', 'AL'))
      .when(grant('a-01', 'EM'))
      .thenRefused('AUDITOR_NOT_INDEPENDENT');
  });

  it('D8 nor within 12 months of an inside role', () => {
    const left = [...ACME, membership('p-03', 'CO'), membershipEnded('p-03', 'CO', '2025-06-01T00:00:00.000Z')];
    given(organization, ...left)
      .when(grant('p-03', 'AU'))
      .thenRefused('AUDITOR_NOT_INDEPENDENT');
    given(organization, ...left)
      .when(grant('p-03', 'AU', '2026-06-01T00:00:00.000Z'))
      .then(membership('p-03', 'AU'));
  });

  it('only roles of persons, in an organization that may work', () => {
    given(organization, ...ACME)
      .when(grant('p-03', 'PO'))
      .thenRefused('VALIDATION_FAILED');
    given(organization, ...ACME, suspended())
      .when(grant('p-03', 'CO'))
      .thenRefused('TENANT_NOT_ACTIVE');
    given(organization).when(grant('p-03', 'CO')).thenRefused('NOT_FOUND');
  });
});
