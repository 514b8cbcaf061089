import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { notFound, refuseField } from '@attestry/service-kit';
import { longDegradedAt } from '@attestry/soc2';
import type { ImplementationState } from '../implementation/implementation.js';
import { isOperating } from '../implementation/implementation.js';
import { requireState } from '../implementation/require-active.js';
import type { MarkLongDegradedInput } from './mark-long-degraded.command.js';

/** 4.9, 4.11: a control that was not restored for 30 days; told once for each degradation. */
export const markLongDegraded = (
  { controlId }: MarkLongDegradedInput,
  by: Pick<CommandContext, 'now'>,
  state: ImplementationState,
): Fact<'ControlDegradedLong.v1'>[] => {
  if (state.is === 'NONE') throw notFound('control implementation', controlId);
  requireState(state, ['DEGRADED']);
  if (!isOperating(state) || state.longDegraded) return [];
  const effectiveAt = longDegradedAt(state.since);
  if (by.now < effectiveAt)
    refuseField('controlId', `names a control that is degraded for 30 days only at ${effectiveAt}.`);
  return [fact('ControlDegradedLong.v1', { controlId, since: state.since }, { effectiveAt })];
};
