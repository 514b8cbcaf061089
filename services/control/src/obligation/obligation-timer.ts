import type { EventData, RecordedOf } from '@attestry/contracts';
import type { DueTimer } from '@attestry/soc2';
import { DUE_STEPS, obligationSteps } from '@attestry/soc2';

type Told = RecordedOf<'ObligationDueSoon.v1' | 'ObligationOverdue.v1' | 'ObligationEscalated.v1'>;

const [OVERDUE, TO_MANAGER, TO_OWNER] = DUE_STEPS.OBLIGATION_AFTER;
const BEFORE = -1;

/** The step of 4.12 that a fact has spoken; every reminder comes before the due day. */
export const toldStep = ({ type, data: { level } }: Told): number => {
  if (type === 'ObligationDueSoon.v1') return BEFORE;
  if (type === 'ObligationOverdue.v1') return OVERDUE;
  return level === 'TO' ? TO_OWNER : TO_MANAGER;
};

/** Whom a step reaches; the reminder and the due day reach who is responsible. */
export const levelOf = (step: number): EventData<'ObligationOverdue.v1'>['level'] => {
  if (step === TO_OWNER) return 'TO';
  return step === TO_MANAGER ? 'CM' : 'OWNER';
};

interface Scheduled extends Pick<DueTimer, 'dueOn' | 'setAt' | 'said'> {
  readonly recurrence: string;
}

/** The timer of an obligation: a fifth of its interval early, overdue, 3 days later to CM, 10 days later to TO. */
export const obligationTimer = ({ recurrence, ...due }: Scheduled): DueTimer => ({
  ...due,
  steps: obligationSteps(recurrence, due.setAt, due.dueOn),
});
