import { dueStepAt } from '@attestry/soc2';
import type { EscalationLevel } from './evidence-request.js';
import { REQUEST_STEPS, TO_MANAGER, TO_OWNER } from './request-steps.js';

const LEVELS: Readonly<Record<number, EscalationLevel>> = { [TO_MANAGER]: 'CM', [TO_OWNER]: 'TO' };

export interface DueStep {
  /** In business days from the due day. */
  readonly step: number;
  /** Whom it reaches. */
  readonly level: EscalationLevel;
  readonly dueAt: string;
}

/** The due day of a request, and what was told of it. */
export interface RequestTimer {
  readonly dueOn: string;
  readonly raisedAt: string;
  /** Steps that were recorded. */
  readonly told: readonly number[];
}

/**
 * Instants at which something is to be told of an unanswered request (4.12): to its assignee two business days before and on
 * the due day, to CM and TO as it grows late, and 14 business days after it that the auditor need not wait any longer. A
 * reminder from before the request was raised is none.
 */
export const stepsToTell = ({ dueOn, raisedAt, told }: RequestTimer): DueStep[] =>
  REQUEST_STEPS.filter((step) => !told.includes(step))
    .map((step) => ({ step, level: LEVELS[step] ?? 'OWNER', dueAt: dueStepAt(dueOn, step, 'BUSINESS_DAYS') }))
    .filter(({ dueAt }) => dueAt > raisedAt);
