import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import { alreadyExists, notFound, refuseField, requireOneOf, requireText } from '@attestry/service-kit';
import type { CriterionStatus } from '@attestry/soc2';
import { benefitHalves, criterionOf } from '@attestry/soc2';
import { criterionUnknown } from '../control/control.errors.js';
import type { GapState } from '../gap-assessment/gap-assessment.js';
import type { Standing } from '../readiness/standing.js';
import { rootCauseRequired } from '../remediation/remediation.errors.js';
import type { RemediationState } from '../remediation/remediation.js';
import { REMEDIATION_SOURCES } from '../remediation/remediation.js';
import { requireFutureDay } from '../remediation/require-item.js';
import { present } from '../shape/present.js';
import type { PlanRemediationInput } from './plan-remediation.command.js';

export interface PlanningContext {
  /** The gap assessment behind the item, when its source is one. */
  readonly gap: GapState | undefined;
  /** How the item's criteria stand now. */
  readonly standings: readonly Standing[];
  readonly now: string;
}

const checkShape = ({ criteria, effort, ownerRef }: PlanRemediationInput): void => {
  if (criteria.length === 0) refuseField('criteria', 'names at least one criterion.');
  if (!Number.isInteger(effort) || effort < 1 || effort > 13) refuseField('effort', 'is a whole number from 1 to 13.');
  requireText('ownerRef', ownerRef, 100);
};

/** Status of each criterion at planning: as the assessment behind the item found it, else as it stands now. */
const statusesAt = (criteria: readonly string[], { gap, standings }: PlanningContext): CriterionStatus[] => {
  const findings = gap && gap.is !== 'ABSENT' ? gap.findings : {};
  const standing = (code: string) => standings.find((one) => one.code === code)?.status;
  return criteria.map((code) => findings[code]?.status ?? standing(code) ?? 'UNMET');
};

/** Plans work with its effort (REM-1), due day (REM-2), benefit (4.4) and, after a deviation, root cause (REM-5). */
export const planRemediation = (
  input: PlanRemediationInput,
  itemId: string,
  context: PlanningContext,
  state: RemediationState,
): Fact<'RemediationPlanned.v1'>[] => {
  checkShape(input);
  const { sourceId, criteria, controlId, effort, dueOn, ownerRef, rootCause } = input;
  const source = requireOneOf('source', input.source, REMEDIATION_SOURCES);
  if (state.is !== 'ABSENT') throw alreadyExists('remediation item', itemId);
  if (context.gap?.is === 'ABSENT') throw notFound('gap assessment', sourceId);
  const unknown = criteria.find((code) => !criterionOf(code));
  if (unknown) throw criterionUnknown(unknown);
  requireFutureDay(dueOn, context.now);
  if (source === 'DEVIATION' && !rootCause?.trim()) throw rootCauseRequired();
  const engagementId = input.engagementId ?? context.gap?.engagementId;
  const benefit = benefitHalves(statusesAt(criteria, context));
  const data = { itemId, source, sourceId, criteria: [...criteria], effort, benefitHalves: benefit, dueOn, ownerRef };
  return [fact('RemediationPlanned.v1', { ...data, ...present({ controlId, rootCause, engagementId }) })];
};
