import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { alreadyExists, DomainError } from '@attestry/service-kit';
import type { EngagementState } from '../engagement/engagement.js';
import { datesOverlap, kindUnsupported } from '../engagement/engagement.errors.js';
import type { EngagementDoc } from '../engagement-view/engagement.projection.js';
import type { OrganizationState } from '../organization/organization.js';
import { requireOperating } from '../organization/organization.errors.js';
import type { OpenEngagementInput } from './open-engagement.command.js';

export interface Opening {
  readonly id: string;
  readonly owner: OrganizationState;
  readonly open: readonly EngagementDoc[];
}

const hasDates = ({ asOfDate, period }: EngagementDoc): boolean => asOfDate !== undefined || period !== undefined;

/** Opens a cycle (ENG-2). One that has no dates yet would be for the same dates as another without them (ENG-1). */
export const openEngagement = (
  { kind, systemId }: OpenEngagementInput,
  { tenant }: Pick<CommandContext, 'tenant'>,
  state: EngagementState,
  { id, owner, open }: Opening,
): Fact<'EngagementOpened.v1'>[] => {
  if ((kind ?? 'SOC2') !== 'SOC2') throw kindUnsupported(kind ?? '');
  if ((systemId ?? tenant) !== tenant)
    throw new DomainError('VALIDATION_FAILED', `The organization has one system, ${tenant}.`, { systemId });
  requireOperating(owner, tenant);
  if (state.is !== 'ABSENT') throw alreadyExists('an engagement', id);
  const undated = open.find((other) => !hasDates(other));
  if (undated) throw datesOverlap(undated.id);
  return [fact('EngagementOpened.v1', { engagementId: id, systemId: tenant, kind: 'SOC2' })];
};
