import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { alreadyExists, invalidState, requireReason } from '@attestry/service-kit';
import type { Decision, EngagementState } from '../engagement/engagement.js';
import { requireEngagement } from '../engagement/engagement.errors.js';
import { recommendedNextType, requireReportType } from '../engagement/report-type.js';
import type { EngagementDoc } from '../engagement-view/engagement.projection.js';
import type { OrganizationState } from '../organization/organization.js';
import { requireOperating } from '../organization/organization.errors.js';
import type { OpenSuccessorInput } from './open-successor.command.js';

export interface Succession {
  readonly id: string;
  readonly owner: OrganizationState;
  readonly predecessor: EngagementState;
  /** Report of the predecessor. */
  readonly reportId: string | undefined;
  readonly successors: readonly EngagementDoc[];
}

const requireCompleted = (predecessor: EngagementState, id: string): Decision | undefined => {
  const { is, decision } = requireEngagement(predecessor, id);
  if (is !== 'COMPLETED') throw invalidState('ENGAGEMENT', is, ['COMPLETED']);
  return decision;
};

/** The type on the answers the predecessor gave, so that the cycle can begin without asking them again (ENG-7). */
const decidedAnew = (
  engagementId: string,
  input: OpenSuccessorInput,
  before: Decision | undefined,
): Fact<'ReportTypeDecided.v1'>[] => {
  if (!before) return [];
  const { type: _, ...decision } = before;
  const [type, fitting] = [requireReportType(input.type), recommendedNextType(before.recommended)];
  if (type !== fitting) requireReason('ENG-7', `${type} where ${fitting} is recommended`, input.reason);
  const reason = input.reason ? { reason: input.reason } : {};
  return [fact('ReportTypeDecided.v1', { engagementId, type, ...decision, advisories: [], ...reason })];
};

/** Opens the cycle after a completed one, one at a time. */
export const openSuccessor = (
  input: OpenSuccessorInput,
  { tenant }: Pick<CommandContext, 'tenant'>,
  state: EngagementState,
  { id, owner, predecessor, reportId, successors }: Succession,
): Fact<'EngagementOpened.v1' | 'ReportTypeDecided.v1'>[] => {
  const { predecessorId } = input;
  const type = requireReportType(input.type);
  requireOperating(owner, tenant);
  const before = requireCompleted(predecessor, predecessorId);
  if (state.is !== 'ABSENT') throw alreadyExists('an engagement', id);
  const other = successors.find((one) => one.state !== 'WITHDRAWN');
  if (other) throw alreadyExists('a successor', other.id);
  const opened = { engagementId: id, systemId: tenant, predecessorId, kind: 'SOC2' as const, type };
  return [
    fact('EngagementOpened.v1', { ...opened, ...(reportId === undefined ? {} : { reportId }) }),
    ...decidedAnew(id, input, before),
  ];
};
