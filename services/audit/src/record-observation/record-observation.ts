import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { notFound, requireOneOf, requireText } from '@attestry/service-kit';
import type { AuditorGrantsState } from '../auditor-grants/auditor-grants.js';
import { grantOf } from '../auditor-grants/auditor-grants.js';
import type { ReadinessReviewState } from '../readiness-review/readiness-review.js';
import { reviewUnderWay } from '../readiness-review/readiness-review.js';
import { present } from '../shape/present.js';
import type { RecordObservationInput } from './record-observation.command.js';

/** Records an observation. An auditor comments where the firm has a grant (D12); no status depends on it (D18). */
export const recordObservation = (
  { reviewId, code, text }: RecordObservationInput,
  by: Pick<CommandContext, 'role' | 'firm'>,
  state: ReadinessReviewState,
  grants: AuditorGrantsState,
): Fact<'ReadinessObservationRecorded.v1'>[] => {
  requireText('text', text);
  const byRole = requireOneOf('role', by.role, ['CM', 'AU', 'AL']);
  if (byRole !== 'CM' && !grantOf(grants, by.firm)) throw notFound('readiness review', reviewId);
  const { engagementId } = reviewUnderWay(reviewId, state);
  return [fact('ReadinessObservationRecorded.v1', { reviewId, engagementId, text, byRole, ...present({ code }) })];
};
