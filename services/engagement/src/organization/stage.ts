import { DomainError, requireReason } from '@attestry/service-kit';
import type { Stage } from '@attestry/soc2';
import { proposeStage, STAGES } from '@attestry/soc2';

export const requireHeadcount = (headcount: number): number => {
  if (headcount < 1) throw new DomainError('VALIDATION_FAILED', 'The headcount is at least 1.', { headcount });
  return headcount;
};

/** The stage by its word, or the one the headcount proposes. */
export const requireStage = (stage: string | undefined, headcount: number): Stage => {
  if (stage === undefined || stage === null) return proposeStage(headcount);
  const known = STAGES.find((one) => one === stage);
  if (!known) throw new DomainError('VALIDATION_FAILED', `A stage is one of ${STAGES.join(', ')}.`, { stage });
  return known;
};

/** ORG-6: a stage other than the proposed one needs a reason. */
export const requireFittingStage = (stage: Stage, headcount: number, reason: string | undefined): void => {
  const proposed = proposeStage(headcount);
  if (stage !== proposed) requireReason('ORG-6', `${stage} where ${headcount} people make a ${proposed}`, reason);
};
