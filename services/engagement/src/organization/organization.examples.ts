import type { EventData, Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';

/** Facts for specs: a valid example, changed where a case needs it. */
export const registered = (
  change: Partial<EventData<'OrganizationRegistered.v1'>> = {},
): Fact<'OrganizationRegistered.v1'> =>
  fact('OrganizationRegistered.v1', {
    orgId: 'acme',
    slug: 'acme',
    legalName: 'Acme, Inc.',
    stage: 'STARTUP',
    headcount: 24,
    regions: ['US'],
    ...change,
  });

export const activated = (): Fact<'OrganizationActivated.v1'> => fact('OrganizationActivated.v1', { orgId: 'acme' });

export const suspended = (): Fact<'OrganizationSuspended.v1'> =>
  fact('OrganizationSuspended.v1', { orgId: 'acme', reasonCode: 'REQUESTED' });

export const closureSigned = (role: 'TO' | 'PO', signatoryRef: string): Fact<'OrganizationClosureSigned.v1'> =>
  fact('OrganizationClosureSigned.v1', { orgId: 'acme', role, signatoryRef });

export const closed = (): Fact<'OrganizationClosed.v1'> =>
  fact('OrganizationClosed.v1', { orgId: 'acme', approvedBy: 'op-01' });

export const membership = (
  personRef: string,
  role: EventData<'MembershipGranted.v1'>['role'],
): Fact<'MembershipGranted.v1'> => fact('MembershipGranted.v1', { orgId: 'acme', personRef, role });

export const membershipEnded = (
  personRef: string,
  role: EventData<'MembershipRevoked.v1'>['role'],
  effectiveAt: string,
): Fact<'MembershipRevoked.v1'> => fact('MembershipRevoked.v1', { orgId: 'acme', personRef, role, effectiveAt });
