import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { invalidState, requireOneOf } from '@attestry/service-kit';
import type { ControlState } from '../control/control.js';
import { alreadyRetired } from '../control/control.errors.js';
import { alreadyPerformed, timeRegression } from '../implementation/implementation.errors.js';
import type { ImplementationState } from '../implementation/implementation.js';
import { isOperating } from '../implementation/implementation.js';
import { requireOwned } from '../implementation/require-active.js';
import { present } from '../shape/present.js';
import { pastInstant } from '../shape/past-instant.js';
import { isLatePerformance } from './late-performance.js';
import type { RecordPerformanceInput } from './record-performance.command.js';

const OUTCOMES = ['DONE', 'DEVIATED'] as const;

/** Records one performance: once an occurrence (IMP-4), late after its window or its miss (IMP-5), never after retirement (IMP-6). */
export const recordPerformance = (
  input: RecordPerformanceInput,
  by: Pick<CommandContext, 'actor' | 'role' | 'now'>,
  promise: ControlState,
  state: ImplementationState,
): Fact<'ControlPerformed.v1'>[] => {
  const { controlId, occurrenceKey, evidenceId } = input;
  const outcome = input.outcome ? requireOneOf('outcome', input.outcome, OUTCOMES) : undefined;
  const performedAt = pastInstant('performedAt', input.performedAt, by.now);
  const terms = requireOwned(controlId, by, promise);
  const late = isLatePerformance(terms.frequencies, occurrenceKey, performedAt);
  if (terms.is === 'RETIRED' && performedAt >= terms.retiredFrom) throw alreadyRetired('IMP-6');
  if (!isOperating(state)) throw invalidState('CONTROL_IMPLEMENTATION', state.is, ['IMPLEMENTED', 'DEGRADED']);
  if (performedAt < state.implementedFrom) throw timeRegression(performedAt, state.implementedFrom);
  if (state.performed.has(occurrenceKey)) throw alreadyPerformed(occurrenceKey);
  const performerRef = by.role === 'SYS' ? undefined : by.actor;
  const data = { controlId, occurrenceKey, performedAt, evidenceId, late: late || state.missed.has(occurrenceKey) };
  return [
    fact('ControlPerformed.v1', { ...data, ...present({ performerRef, outcome }) }, { effectiveAt: performedAt }),
  ];
};
