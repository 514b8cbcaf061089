import type { EventData, Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { requireOneOf } from '@attestry/service-kit';
import { openRisk } from '../risk/risk.errors.js';
import type { RiskState } from '../risk/risk.js';
import type { TriggerReassessmentInput } from './trigger-reassessment.command.js';

export type ReassessmentTrigger = EventData<'RiskReassessmentTriggered.v1'>['trigger'];

const BY_PEOPLE = ['INCIDENT', 'SYSTEM_CHANGE'] as const;
const BY_PLATFORM = [...BY_PEOPLE, 'NEW_VENDOR', 'DEVIATION', 'YEARLY'] as const;

/** S8: a risk that was assessed is to be assessed again. One that never was, or waits for it already, needs no trigger. */
export const triggerReassessment = (
  { riskId, trigger, sourceId, note }: TriggerReassessmentInput,
  by: Pick<CommandContext, 'role'>,
  state: RiskState,
): Fact<'RiskReassessmentTriggered.v1'>[] => {
  const allowed: readonly ReassessmentTrigger[] = by.role === 'SYS' ? BY_PLATFORM : BY_PEOPLE;
  const why = requireOneOf('trigger', trigger, allowed);
  const open = openRisk(riskId, state);
  if (open.is === 'IDENTIFIED' || open.reassess) return [];
  return [fact('RiskReassessmentTriggered.v1', { riskId, trigger: why, sourceId, ...(note ? { note } : {}) })];
};
