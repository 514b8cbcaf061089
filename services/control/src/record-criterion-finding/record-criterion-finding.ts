import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import { notInScope } from '../gap-assessment/gap-assessment.errors.js';
import type { GapState } from '../gap-assessment/gap-assessment.js';
import { requireInProgress } from '../gap-assessment/require-in-progress.js';
import type { Standing } from '../readiness/standing.js';
import { present } from '../shape/present.js';
import type { RecordCriterionFindingInput } from './record-criterion-finding.command.js';

/** Records how a criterion of the scope stands now (GAP-3); people add words, the status is computed. */
export const recordCriterionFinding = (
  { gapId, code, note }: RecordCriterionFindingInput,
  standing: Standing | undefined,
  state: GapState,
): Fact<'CriterionFindingRecorded.v1'>[] => {
  const { criteria } = requireInProgress(gapId, state);
  if (!standing || !criteria.includes(code)) throw notInScope(code);
  const { status, healthy, weak, absent } = standing;
  return [fact('CriterionFindingRecorded.v1', { gapId, code, status, healthy, weak, absent, ...present({ note }) })];
};
