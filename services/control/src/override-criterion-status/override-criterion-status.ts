import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import { mayOverride } from '@attestry/soc2';
import { requireOneOf } from '@attestry/service-kit';
import { cannotRaise, notAssessed, notInScope } from '../gap-assessment/gap-assessment.errors.js';
import type { GapState } from '../gap-assessment/gap-assessment.js';
import { requireInProgress } from '../gap-assessment/require-in-progress.js';
import { requireReason } from '../shape/reason.js';
import type { OverrideCriterionStatusInput } from './override-criterion-status.command.js';

const STATUSES = ['MET', 'PARTIAL', 'UNMET'] as const;

/** A person may see it worse than the rule does, never better (GAP-2). */
export const overrideCriterionStatus = (
  input: OverrideCriterionStatusInput,
  state: GapState,
): Fact<'CriterionStatusOverridden.v1'>[] => {
  const { gapId, code } = input;
  const to = requireOneOf('status', input.status, STATUSES);
  const reason = requireReason('GAP-2', 'An override', input.reason);
  const { criteria, findings } = requireInProgress(gapId, state);
  if (!criteria.includes(code)) throw notInScope(code);
  const from = findings[code]?.status;
  if (!from) throw notAssessed([code]);
  if (!mayOverride(from, to)) throw cannotRaise(from, to);
  return [fact('CriterionStatusOverridden.v1', { gapId, code, from, to, reason })];
};
