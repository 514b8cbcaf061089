import { DUE_STEPS, dueStepAt } from '@attestry/soc2';
import type { EscalationLevel } from './evidence-request.js';

const LEVELS: readonly EscalationLevel[] = ['OWNER', 'CM', 'TO'];

export interface LateStep {
  readonly level: EscalationLevel;
  readonly businessDays: number;
  readonly dueAt: string;
}

/** Instants at which an unanswered request is late for its assignee, the CM and the TO (4.12). */
export const lateSteps = (dueOn: string): LateStep[] =>
  DUE_STEPS.REQUEST_BUSINESS_DAYS.filter((step) => step >= 0).map((step, index) => ({
    level: LEVELS[index] ?? 'TO',
    businessDays: step,
    dueAt: dueStepAt(dueOn, step, 'BUSINESS_DAYS'),
  }));

/** The next step that nobody has been told of; undefined after the last. */
export const nextLateStep = (dueOn: string, reached: readonly EscalationLevel[]): LateStep | undefined =>
  lateSteps(dueOn).find(({ level }) => !reached.includes(level));
