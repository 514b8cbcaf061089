import { DUE_STEPS, dueStepAt } from '@attestry/soc2';
import { obligationTimer } from '../obligation/obligation-timer.js';
import type { ObligationDoc } from '../obligation-calendar/obligation.projection.js';

/** Who asks: pseudonym, roles, and the controls of their own. */
export interface Asking {
  readonly roles: readonly string[];
  readonly controlIds: ReadonlySet<string>;
}

const [, TO_MANAGER, TO_OWNER] = DUE_STEPS.OBLIGATION_AFTER;

/** From the reminder on, a fifth of its interval before its day (4.12). */
const hasCome = (doc: ObligationDoc, now: string): boolean => {
  const [reminder = 0] = obligationTimer(doc).steps;
  return dueStepAt(doc.dueOn, reminder) <= now;
};

/** The owner of its control; without a control CM. Three days late CM too, ten days late TO (4.12). */
const concerns = ({ controlId, dueOn }: ObligationDoc, { roles, controlIds }: Asking, now: string): boolean => {
  if (controlId !== undefined && controlIds.has(controlId)) return true;
  if (roles.includes('CM') && (controlId === undefined || dueStepAt(dueOn, TO_MANAGER) <= now)) return true;
  return roles.includes('TO') && dueStepAt(dueOn, TO_OWNER) <= now;
};

/** Open obligations that a person is to see to, due first. */
export const obligationTasks = (docs: readonly ObligationDoc[], asking: Asking, now: string): ObligationDoc[] =>
  docs
    .filter((doc) => ['DUE', 'OVERDUE'].includes(doc.state) && hasCome(doc, now) && concerns(doc, asking, now))
    .sort((a, b) => a.dueOn.localeCompare(b.dueOn) || a.id.localeCompare(b.id));
