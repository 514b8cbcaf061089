import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import { DomainError, notFound, requireOneOf } from '@attestry/service-kit';
import type { Step5Facts } from '@attestry/soc2';
import { DEFAULT_CONSTANTS, missingParts, readinessParts } from '@attestry/soc2';
import type { ReadinessReviewState } from '../readiness-review/readiness-review.js';
import { reviewUnderWay } from '../readiness-review/readiness-review.js';
import type { ConcludeReadinessInput } from './conclude-readiness.command.js';

/** Concludes a review on computed figures (RDY-3); READY only if every part of gate 5 holds (RDY-1). */
export const concludeReadiness = (
  input: ConcludeReadinessInput,
  state: ReadinessReviewState,
  facts: Step5Facts | undefined,
): Fact<'ReadinessConcluded.v1'>[] => {
  const { reviewId } = input;
  const outcome = requireOneOf('outcome', input.outcome, ['READY', 'NOT_READY']);
  const { engagementId } = reviewUnderWay(reviewId, state);
  if (!facts) throw notFound('readiness review', reviewId);
  const parts = readinessParts(facts, DEFAULT_CONSTANTS);
  const missing = missingParts(parts);
  if (outcome === 'READY' && missing.length > 0)
    throw new DomainError('READINESS_GATE_NOT_MET', `Not ready: ${missing.join(', ')}.`, {
      rule: 'RDY-1',
      missing,
      parts: parts.filter(({ held }) => !held).map(({ part, value }) => ({ part, value })),
    });
  const { readinessBp, coverageBp } = facts;
  return [fact('ReadinessConcluded.v1', { reviewId, engagementId, outcome, readinessBp, coverageBp, missing })];
};
