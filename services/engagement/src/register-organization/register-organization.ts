import { TENANT_PATTERN } from '@attestry/access';
import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { DomainError } from '@attestry/service-kit';
import type { OrganizationState } from '../organization/organization.js';
import { foreignSlug, slugTaken } from '../organization/organization.errors.js';
import { requireFittingStage, requireHeadcount, requireStage } from '../organization/stage.js';
import type { RegisterOrganizationInput } from './register-organization.command.js';

const SLUG = new RegExp(TENANT_PATTERN, 'u');

const checkShape = ({ slug, headcount, legalName }: RegisterOrganizationInput, tenant: string): void => {
  if (!SLUG.test(slug))
    throw new DomainError('VALIDATION_FAILED', 'The slug has lower-case letters, digits and hyphens.', { slug });
  if (slug !== tenant) throw foreignSlug(tenant);
  requireHeadcount(headcount);
  if (legalName.trim() === '') throw new DomainError('VALIDATION_FAILED', 'The legal name is missing.');
};

/**
 * Registers the organization of the token, with the caller as its first owner (ORG-2). The one stream that bears the slug
 * is the claim on it: a second registration meets it (ORG-1).
 */
export const registerOrganization = (
  input: RegisterOrganizationInput,
  by: Pick<CommandContext, 'tenant' | 'actor'>,
  state: OrganizationState,
): Fact<'OrganizationRegistered.v1' | 'MembershipGranted.v1'>[] => {
  checkShape(input, by.tenant);
  const { slug, legalName, headcount, regions, stageReason } = input;
  if (state.is !== 'ABSENT') throw slugTaken(slug);
  const stage = requireStage(input.stage, headcount);
  requireFittingStage(stage, headcount, stageReason);
  return [
    fact('OrganizationRegistered.v1', { orgId: slug, slug, legalName, stage, headcount, regions: [...regions] }),
    fact('MembershipGranted.v1', { orgId: slug, personRef: by.actor, role: 'TO' }),
  ];
};
