import { describe, it } from '@jest/globals';
import { fact } from '@attestry/contracts';
import { given } from '@attestry/testing';
import { membership, registered } from '../organization/organization.examples.js';
import type { OrganizationState } from '../organization/organization.js';
import { organization } from '../organization/organization.js';
import { by } from '../spec-support/state-of.js';
import { revokeMembership } from './revoke-membership.js';

const revoke = (personRef: string, role: string, effectiveAt?: string) => (state: OrganizationState) =>
  revokeMembership({ personRef, role, ...(effectiveAt ? { effectiveAt } : {}) }, by, state);

const ACME = [registered(), membership('p-01', 'TO')];

describe('revoke membership', () => {
  it('takes a role from an instant on, now by default', () => {
    const data = { orgId: 'acme', personRef: 'p-03', role: 'CO', effectiveAt: by.now } as const;
    given(organization, ...ACME, membership('p-03', 'CO'))
      .when(revoke('p-03', 'CO'))
      .then(fact('MembershipRevoked.v1', data, { effectiveAt: by.now }));
  });

  it('ORG-2 row 79: the last owner stays; one of two may go', () => {
    given(organization, ...ACME)
      .when(revoke('p-01', 'TO'))
      .thenRefused('LAST_OWNER', { rule: 'ORG-2' });
    const data = { orgId: 'acme', personRef: 'p-01', role: 'TO', effectiveAt: by.now } as const;
    given(organization, ...ACME, membership('p-02', 'TO'))
      .when(revoke('p-01', 'TO'))
      .then(fact('MembershipRevoked.v1', data, { effectiveAt: by.now }));
  });

  it('ORG-2 an erased owner is no owner', () => {
    const erased = fact('PersonKeyDestroyed.v1', { personRef: 'p-02', blobCount: 0 });
    given(organization, ...ACME, membership('p-02', 'TO'), erased)
      .when(revoke('p-01', 'TO'))
      .thenRefused('LAST_OWNER', { rule: 'ORG-2' });
  });

  it('only a role that is held, from an instant', () => {
    given(organization, ...ACME)
      .when(revoke('p-03', 'CO'))
      .thenRefused('NOT_FOUND');
    given(organization, ...ACME)
      .when(revoke('p-01', 'TO', 'yesterday'))
      .thenRefused('VALIDATION_FAILED');
  });
});
