import { describe, expect, it } from '@jest/globals';
import { exampleOf, fact } from '@attestry/contracts';
import { projected } from '@attestry/testing';
import { knownOrganization } from './known-organization.projection.js';

const id = { orgId: 'acme' };
const registered = fact('OrganizationRegistered.v1', exampleOf('OrganizationRegistered.v1', id));
const activated = fact('OrganizationActivated.v1', exampleOf('OrganizationActivated.v1', id));
const suspended = fact('OrganizationSuspended.v1', exampleOf('OrganizationSuspended.v1', id));
const closed = fact('OrganizationClosed.v1', exampleOf('OrganizationClosed.v1', id));
const stateOf = (...facts: Parameters<typeof projected>[1][]) =>
  projected(knownOrganization, ...facts).get('acme')?.state;

describe('organization as the risk service knows it', () => {
  it('ORG-4 follows registration, suspension, activation and closing', () => {
    expect(stateOf(registered)).toBe('TRIAL');
    expect(stateOf(registered, activated, suspended)).toBe('SUSPENDED');
    expect(stateOf(registered, activated, suspended, activated)).toBe('ACTIVE');
    expect(stateOf(registered, activated, closed)).toBe('CLOSED');
  });
});
