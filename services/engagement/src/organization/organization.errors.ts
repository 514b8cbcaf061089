import { DomainError, invalidState, notFound } from '@attestry/service-kit';
import type { OrganizationState, Standing } from './organization.js';

export const slugTaken = (slug: string): DomainError =>
  new DomainError('ORGANIZATION_SLUG_TAKEN', `There is an organization ${slug} already.`, { rule: 'ORG-1', slug });

export const foreignSlug = (tenant: string): DomainError =>
  new DomainError('VALIDATION_FAILED', `Your token is for ${tenant}: the slug must be the same.`, {
    rule: 'ORG-1',
    tenant,
  });

export const lastOwner = (): DomainError =>
  new DomainError('LAST_OWNER', 'An organization has a tenant owner at all times; name another one first.', {
    rule: 'ORG-2',
  });

export const notIndependent = (personRef: string): DomainError =>
  new DomainError(
    'AUDITOR_NOT_INDEPENDENT',
    'Nobody audits an organization and has a part in it, now or in the last 12 months.',
    {
      rule: 'ORG-3',
      personRef,
    },
  );

export const unknownRole = (role: string, known: readonly string[]): DomainError =>
  new DomainError('VALIDATION_FAILED', `${role} is not a role a person can hold; take one of ${known.join(', ')}.`);

export type Registered = Exclude<OrganizationState, { is: 'ABSENT' }>;

export const notSecondSignatory = (personRef: string): DomainError =>
  new DomainError(
    'SEPARATION_OF_DUTIES',
    'The second signature is of another person, and not of one who made themselves an owner.',
    { rule: 'D7', personRef },
  );

export const openAudit = (audits: readonly string[]): DomainError =>
  new DomainError('OPEN_AUDIT', `An audit is under way: ${audits.join(', ')}. It ends first.`, {
    rule: 'ORG-5',
    audits,
  });

/** The organization in one of the states; else NOT_FOUND or ORGANIZATION_INVALID_STATE. */
export const requireRegistered = (
  state: OrganizationState,
  tenant: string,
  allowed: readonly Registered['is'][],
): { readonly is: Registered['is'] } & Standing => {
  if (state.is === 'ABSENT') throw notFound('organization', tenant);
  if (!allowed.includes(state.is)) throw invalidState('ORGANIZATION', state.is, allowed);
  return state;
};

/** The organization in one of the states; else NOT_FOUND, TENANT_NOT_ACTIVE (ORG-4) or ORGANIZATION_INVALID_STATE. */
export const requireState = (
  state: OrganizationState,
  tenant: string,
  allowed: readonly Registered['is'][],
): { readonly is: Registered['is'] } & Standing => {
  if (state.is === 'ABSENT') throw notFound('organization', tenant);
  if (allowed.includes(state.is)) return state;
  if (state.is === 'SUSPENDED' || state.is === 'CLOSED')
    throw new DomainError('TENANT_NOT_ACTIVE', `The organization is ${state.is}: reading and export only.`, {
      rule: 'ORG-4',
      state: state.is,
      allowed,
    });
  throw invalidState('ORGANIZATION', state.is, allowed);
};

/** Refuses work in an organization that is not registered, suspended or closed. */
export const requireOperating = (state: OrganizationState, tenant: string): Standing =>
  requireState(state, tenant, ['TRIAL', 'ACTIVE']);
