import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { invalidState, refuseField } from '@attestry/service-kit';
import { startOfDay } from '@attestry/soc2';
import type { ControlState } from '../control/control.js';
import { alreadyPerformed } from '../implementation/implementation.errors.js';
import type { ImplementationState } from '../implementation/implementation.js';
import { isOperating } from '../implementation/implementation.js';
import { requireOwned } from '../implementation/require-active.js';
import { occurrenceOf } from '../occurrence/occurrence-of-key.js';
import type { MissOccurrenceInput } from './miss-occurrence.command.js';

/** Records a miss once its window has ended; it stays in history whatever comes later (IMP-5). */
export const missOccurrence = (
  { controlId, occurrenceKey }: MissOccurrenceInput,
  by: Pick<CommandContext, 'actor' | 'role' | 'now'>,
  promise: ControlState,
  state: ImplementationState,
): Fact<'ControlOccurrenceMissed.v1'>[] => {
  const { frequencies } = requireOwned(controlId, by, promise);
  const occurrence = occurrenceOf(frequencies, occurrenceKey);
  if (!occurrence) return refuseField('occurrenceKey', `names no occurrence of a ${frequencies.join(' or ')} control.`);
  const windowEnd = startOfDay(occurrence.window.endExclusive);
  if (windowEnd > by.now) refuseField('occurrenceKey', `names a window that ends only at ${windowEnd}.`);
  if (!isOperating(state)) throw invalidState('CONTROL_IMPLEMENTATION', state.is, ['IMPLEMENTED', 'DEGRADED']);
  if (windowEnd <= state.implementedFrom) refuseField('occurrenceKey', 'names a window before the implementation.');
  if (state.performed.has(occurrenceKey)) throw alreadyPerformed(occurrenceKey);
  if (state.missed.has(occurrenceKey)) return [];
  return [fact('ControlOccurrenceMissed.v1', { controlId, occurrenceKey, windowEnd }, { effectiveAt: windowEnd })];
};
