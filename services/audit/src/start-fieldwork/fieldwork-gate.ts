import type { CommandContext, Streams, Views } from '@attestry/service-kit';
import type { Audited } from '../audit-engagement/audit-engagement.js';
import type { AuditorGrantsState } from '../auditor-grants/auditor-grants.js';
import { auditorGrants } from '../auditor-grants/auditor-grants.js';
import type { KnownControl } from '../known-control/known-control.projection.js';
import { knownControl } from '../known-control/known-control.projection.js';
import type { KnownEngagement } from '../known-engagement/known-engagement.projection.js';
import { knownEngagement } from '../known-engagement/known-engagement.projection.js';
import { readPicture } from '../readiness/read-picture.js';

/** What the start of fieldwork depends on, beyond the audit itself (AUD-1). */
export interface FieldworkGate {
  readonly engagement: KnownEngagement | undefined;
  readonly grants: AuditorGrantsState;
  /** Controls of the accepted list, by id. */
  readonly controls: ReadonlyMap<string, Pick<KnownControl, 'frozen'>>;
  /** Criteria that are UNMET now. */
  readonly unmet: readonly string[];
}

export const fieldworkGate = async (
  streams: Streams,
  views: Views,
  by: CommandContext,
  { engagementId, controls }: Audited,
): Promise<FieldworkGate> => {
  const engagement = await views.one(knownEngagement, engagementId, by);
  const ids = controls.map(({ controlId }) => controlId);
  const { unmet } = await readPicture(views, by, engagement?.scope?.criteria ?? [], by.now);
  return {
    engagement,
    unmet,
    grants: await streams.state(auditorGrants, by.tenant, engagementId),
    controls: await views.many(knownControl, ids, by),
  };
};

const LAST_BEFORE_AUDIT = 5;

/** Parts of AUD-1 that do not hold; row 55 of domain 7 is NO_CRITERION_UNMET. */
export const missingForFieldwork = (
  audit: Audited,
  { engagement, grants, controls, unmet }: FieldworkGate,
): string[] => {
  const { engagementId, firmId } = audit;
  const frozen = audit.controls.every(({ controlId }) => controls.get(controlId)?.frozen[engagementId] !== undefined);
  const parts: readonly (readonly [part: string, held: boolean])[] = [
    ['STEP_5_EXITED', engagement?.steps[LAST_BEFORE_AUDIT] === 'EXITED'],
    ['NO_CRITERION_UNMET', unmet.length === 0],
    ['FIRM_SELECTED', grants.selected === firmId],
    ['CONTROL_LIST_ACCEPTED', audit.controls.length > 0],
    ['SCOPE_LOCKED', engagement?.scope?.state === 'LOCKED'],
    ['CONTROLS_FROZEN', frozen],
    ['DESCRIPTION_FROZEN', engagement?.description !== undefined],
  ];
  return parts.filter(([, held]) => !held).map(([part]) => part);
};
