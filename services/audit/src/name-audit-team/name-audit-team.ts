import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import { DomainError } from '@attestry/service-kit';
import type { KnownMember } from '../known-member/known-member.projection.js';
import { isAuditor } from '../known-member/known-member.projection.js';
import type { ReadinessReviewState } from '../readiness-review/readiness-review.js';
import { reviewUnderWay } from '../readiness-review/readiness-review.js';
import type { NameAuditTeamInput } from './name-audit-team.command.js';

type Team = Pick<NameAuditTeamInput, 'leadRef' | 'deputyRef' | 'memberRefs'>;

/** Everybody named, each once. */
export const teamOf = ({ leadRef, deputyRef, memberRefs }: Team): string[] => [
  ...new Set([leadRef, deputyRef, ...memberRefs]),
];

const invalid = (message: string): DomainError => new DomainError('AUDIT_TEAM_INVALID', message, { rule: 'RDY-2' });

/** Names the internal team that answers the auditors (RDY-2). */
export const nameAuditTeam = (
  input: NameAuditTeamInput,
  state: ReadinessReviewState,
  people: ReadonlyMap<string, KnownMember>,
): Fact<'AuditTeamNamed.v1'>[] => {
  const { reviewId, leadRef, deputyRef, memberRefs } = input;
  const { engagementId } = reviewUnderWay(reviewId, state);
  if (leadRef === deputyRef) throw invalid('Lead and deputy are two persons.');
  if (teamOf(input).some((ref) => isAuditor(people.get(ref)))) throw invalid('An auditor is not of the audited team.');
  return [fact('AuditTeamNamed.v1', { reviewId, engagementId, leadRef, deputyRef, memberRefs })];
};
