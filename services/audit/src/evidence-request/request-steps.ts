import { DUE_STEPS } from '@attestry/soc2';

/**
 * The steps of a request's due day in business days from it (4.12): its assignee is reminded before it and told on it, CM and
 * TO are told as it grows late, and at last the auditor need not wait any longer.
 */
export const [REMINDER, DUE, TO_MANAGER, TO_OWNER] = DUE_STEPS.REQUEST_BUSINESS_DAYS;
export const [UNANSWERED] = DUE_STEPS.REQUEST_LIMITATION_BUSINESS_DAYS;

/** In the order they come. */
export const REQUEST_STEPS: readonly number[] = [REMINDER, DUE, TO_MANAGER, TO_OWNER, UNANSWERED];
