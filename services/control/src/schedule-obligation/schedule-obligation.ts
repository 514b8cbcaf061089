import type { Fact } from '@attestry/contracts';
import { fact, OBLIGATION_KINDS } from '@attestry/contracts';
import { alreadyExists, requireDay, requireOneOf } from '@attestry/service-kit';
import type { ObligationState } from '../obligation/obligation.js';
import { RECURRENCES } from '../obligation/obligation.js';
import { present } from '../shape/present.js';
import type { ScheduleObligationInput } from './schedule-obligation.command.js';

/** Schedules one obligation; a recurring one is followed by the next when it is settled (MON-3). */
export const scheduleObligation = (
  input: ScheduleObligationInput,
  obligationId: string,
  state: ObligationState,
): Fact<'ObligationScheduled.v1'>[] => {
  const { controlId, engagementId, dueOn, occurrenceKey } = input;
  const kind = requireOneOf('kind', input.kind, OBLIGATION_KINDS);
  const recurrence = requireOneOf('recurrence', input.recurrence ?? 'ONCE', RECURRENCES);
  requireDay('dueOn', dueOn);
  if (state.is !== 'ABSENT') throw alreadyExists('obligation', obligationId);
  const optional = present({ controlId, engagementId, occurrenceKey });
  return [fact('ObligationScheduled.v1', { obligationId, kind, dueOn, recurrence, ...optional })];
};
