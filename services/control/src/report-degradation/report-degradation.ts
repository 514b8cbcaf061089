import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { requireOneOf } from '@attestry/service-kit';
import type { ControlState } from '../control/control.js';
import type { ImplementationState } from '../implementation/implementation.js';
import { changeInstant } from '../implementation/change-instant.js';
import { requireOwned, requireState } from '../implementation/require-active.js';
import { present } from '../shape/present.js';
import type { ReportDegradationInput } from './report-degradation.command.js';

const BY_PEOPLE = ['MANUAL', 'EVIDENCE'] as const;
const BY_SYSTEM = [...BY_PEOPLE, 'MONITOR', 'AUDIT'] as const;

/** Reports that a control stopped working as promised; a monitor's failure drives it as well (COL-4, IMP-3). */
export const reportDegradation = (
  input: ReportDegradationInput,
  by: Pick<CommandContext, 'actor' | 'role' | 'now'>,
  promise: ControlState,
  state: ImplementationState,
): Fact<'ControlDegraded.v1'>[] => {
  const { controlId, runId, note } = input;
  const cause = requireOneOf('cause', input.cause, by.role === 'SYS' ? BY_SYSTEM : BY_PEOPLE);
  requireOwned(controlId, by, promise);
  requireState(state, ['IMPLEMENTED']);
  const effectiveAt = changeInstant(input.validFrom, by.now, state);
  return [fact('ControlDegraded.v1', { controlId, cause, ...present({ runId, note }) }, { effectiveAt })];
};
