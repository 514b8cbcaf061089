import type { CommandContext, Streams, Views } from '@attestry/service-kit';
import type { Step5Facts } from '@attestry/soc2';
import type { AuditDoc } from '../audit-details/audit.projection.js';
import { auditView } from '../audit-details/audit.projection.js';
import type { AuditorGrantsState } from '../auditor-grants/auditor-grants.js';
import { auditorGrants, grantOf } from '../auditor-grants/auditor-grants.js';
import { isIndependent } from '../firm-choice/firm-facts.js';
import type { KnownEngagement } from '../known-engagement/known-engagement.projection.js';
import { knownEngagement } from '../known-engagement/known-engagement.projection.js';
import type { StartedReview } from '../readiness-review/readiness-review.js';
import type { ControlPicture } from './control-picture.js';
import { readPicture } from './read-picture.js';

const EARLIER_STEPS = [1, 2, 3, 4];

export interface Step5Sources {
  readonly engagement: Pick<KnownEngagement, 'steps'> | undefined;
  readonly picture: ControlPicture;
  readonly grants: AuditorGrantsState;
  readonly audits: readonly Pick<AuditDoc, 'state' | 'firmId' | 'controls'>[];
  readonly team: StartedReview['team'];
}

const stepsOpen = (engagement: Step5Sources['engagement']): number[] =>
  EARLIER_STEPS.filter((step) => !['EXITED', 'CARRIED'].includes(engagement?.steps[step] ?? 'NOT_ENTERED'));

/** The facts of gate 5 without its conclusion, from all that this service knows. */
export const step5Facts = ({ engagement, picture, grants, audits, team }: Step5Sources): Step5Facts => {
  const { selected } = grants;
  const list = audits.findLast(({ state, firmId }) => state !== 'WITHDRAWN' && firmId === selected)?.controls ?? [];
  return {
    earlierStepsOpen: stepsOpen(engagement),
    coverageBp: picture.coverageBp,
    readinessBp: picture.readinessBp,
    unmet: picture.unmet,
    controlsWithoutFreshEvidence: picture.withoutFreshEvidence,
    team: team && { size: team.length },
    firm:
      selected === undefined ? undefined : { firmId: selected, independent: isIndependent(grantOf(grants, selected)) },
    controlListAccepted: list.length > 0 ? { controls: list.length } : undefined,
  };
};

export const readinessFacts = async (
  streams: Streams,
  views: Views,
  by: CommandContext,
  { engagementId, team }: StartedReview,
): Promise<Step5Facts> => {
  const engagement = await views.one(knownEngagement, engagementId, by);
  const picture = await readPicture(views, by, engagement?.scope?.criteria ?? [], by.now);
  const grants = await streams.state(auditorGrants, by.tenant, engagementId);
  const audits = await views.all(auditView, by, { match: { engagementId } });
  return step5Facts({ engagement, picture, grants, audits, team });
};
