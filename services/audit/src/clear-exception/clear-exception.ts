import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { notFound } from '@attestry/service-kit';
import { addDays, startOfDay } from '@attestry/soc2';
import type { AuditState } from '../audit-engagement/audit-engagement.js';
import { auditIn } from '../audit-engagement/open-audit.js';
import {
  clearingNeedsEvidence,
  repairDoesNotClear,
  requireException,
  requireRaised,
} from '../exception/exception.errors.js';
import type { ExceptionState } from '../exception/exception.js';
import type { KnownEngagement } from '../known-engagement/known-engagement.projection.js';
import type { KnownEvidence } from '../known-evidence/known-evidence.projection.js';
import { requiredReason } from '../shape/reason.js';
import type { ClearExceptionInput } from './clear-exception.command.js';

export interface ClearingContext {
  readonly audit: AuditState;
  readonly engagement: KnownEngagement | undefined;
  /** The evidence named, as far as this service knows it. */
  readonly evidence: ReadonlyMap<string, KnownEvidence>;
}

const WHY_CHARACTERS = 20;

interface Audited {
  readonly from: string;
  /** Exclusive. */
  readonly until: string;
}

/** The time that is audited: the observation period, or everything up to the as-of date. */
const auditedTime = (engagement: KnownEngagement | undefined): Audited => {
  const { period, asOfDate } = engagement ?? {};
  if (period) return { from: startOfDay(period.start), until: startOfDay(period.endExclusive) };
  return { from: '', until: asOfDate ? startOfDay(addDays(asOfDate, 1)) : '' };
};

/** Clears an exception on evidence about this control from the time that is audited; a later repair does not (EXC-2). */
export const clearException = (
  { exceptionId, evidenceIds, rationale }: ClearExceptionInput,
  by: Pick<CommandContext, 'firm'>,
  state: ExceptionState,
  { audit, engagement, evidence }: ClearingContext,
): Fact<'ExceptionCleared.v1'>[] => {
  auditIn(requireException(exceptionId, state).auditId, by, audit, 'FIELDWORK', 'REPORTING');
  const { auditId, controlId } = requireRaised(exceptionId, state);
  requiredReason('EXC-2', 'Clearing an exception', rationale, WHY_CHARACTERS);
  if (evidenceIds.length === 0) throw clearingNeedsEvidence();
  const unknown = evidenceIds.find((id) => !evidence.has(id));
  if (unknown) throw notFound('evidence', unknown);
  const { from, until } = auditedTime(engagement);
  const proves = (id: string): boolean => {
    const item = evidence.get(id);
    if (!item || item.state === 'OUT' || !item.controlIds.includes(controlId)) return false;
    return item.validFrom >= from && item.validTo < until;
  };
  const late = evidenceIds.filter((id) => !proves(id));
  if (late.length > 0) throw repairDoesNotClear(late);
  return [fact('ExceptionCleared.v1', { exceptionId, auditId, evidenceIds: [...evidenceIds], rationale })];
};
