import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { notFound, requireInstant } from '@attestry/service-kit';
import { frozen, lastPrimary } from '../control/control.errors.js';
import { requireStanding } from '../control/require-standing.js';
import type { ControlState } from '../control/control.js';
import type { ControlDoc } from '../control-details/control.projection.js';
import type { KnownEngagement } from '../known-engagement/known-engagement.projection.js';
import { present } from '../shape/present.js';
import { requireReason } from '../shape/reason.js';
import type { RetireControlInput } from './retire-control.command.js';

export interface RetirementContext {
  /** Engagements in audit. */
  readonly running: readonly KnownEngagement[];
  /** Criteria in scope for which no other active control is primary. */
  readonly solelyServed: readonly string[];
  readonly replacement: Pick<ControlDoc, 'state'> | undefined;
}

/** CTL-4: a Type 2 speaks up to the end of its period, a Type 1 up to the end of its as-of date. */
const stillAudited = ({ period, asOfDate }: KnownEngagement, day: string): boolean =>
  period ? day < period.endExclusive : asOfDate === undefined || day <= asOfDate;

/** Retires a control, unless an audit needs it (CTL-4) or a criterion would stand without one (CTL-8). */
export const retireControl = (
  input: RetireControlInput,
  by: Pick<CommandContext, 'now'>,
  { running, solelyServed, replacement }: RetirementContext,
  state: ControlState,
): Fact<'ControlRetired.v1'>[] => {
  const { controlId, replacementId } = input;
  const reason = requireReason('CTL-3', 'Retiring a control', input.reason);
  const effectiveFrom = requireInstant('effectiveFrom', input.effectiveFrom ?? by.now);
  const terms = requireStanding(controlId, state);
  const audits = running.filter(({ id }) => terms.frozenFor.includes(id));
  const held = audits.filter((engagement) => stillAudited(engagement, effectiveFrom.slice(0, 10)));
  if (held.length > 0) throw frozen(held.map(({ id }) => id));
  if (replacementId && (!replacement || replacement.state === 'RETIRED')) throw notFound('control', replacementId);
  if (!replacementId && solelyServed.length > 0) throw lastPrimary(solelyServed);
  const data = { controlId, effectiveFrom, reason, ...present({ replacementId }) };
  return [fact('ControlRetired.v1', data, { effectiveAt: effectiveFrom })];
};
