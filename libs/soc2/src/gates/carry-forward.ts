import type { Day } from '../calendar/day.js';
import { addMonths } from '../calendar/month.js';
import { DEFAULT_CONSTANTS } from '../constants.js';
import type { Step } from './gates.js';

export interface CarryFacts {
  readonly step: Step;
  /** Day of the predecessor's facts the step would rest on. */
  readonly factsOn: Day;
  readonly today: Day;
  readonly sameScope: boolean;
  readonly sameStage: boolean;
}

export type CarryRefusal = 'STEP_NOT_CARRIABLE' | 'FACTS_TOO_OLD' | 'SCOPE_CHANGED' | 'STAGE_CHANGED';

/** 4.11: why a successor may not carry a step (`CARRY_FORWARD_NOT_ALLOWED`); empty when it may. */
export const carryRefusals = (
  facts: CarryFacts,
  maxMonths = DEFAULT_CONSTANTS.carryForwardMaxMonths,
): CarryRefusal[] => {
  const refusals: CarryRefusal[] = [];
  if (facts.step > 4) refusals.push('STEP_NOT_CARRIABLE');
  if (facts.today > addMonths(facts.factsOn, maxMonths)) refusals.push('FACTS_TOO_OLD');
  if (!facts.sameScope) refusals.push('SCOPE_CHANGED');
  if (!facts.sameStage) refusals.push('STAGE_CHANGED');
  return refusals;
};
