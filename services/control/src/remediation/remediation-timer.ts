import type { EventData, RecordedOf } from '@attestry/contracts';
import type { DueTimer } from '@attestry/soc2';
import { DUE_STEPS } from '@attestry/soc2';

type Told = RecordedOf<'RemediationDueSoon.v1' | 'RemediationOverdue.v1'>;

const [REMINDER, OVERDUE, TO_MANAGER, TO_OWNER] = DUE_STEPS.REMEDIATION;
const STEPS: Readonly<Record<EventData<'RemediationOverdue.v1'>['level'], number>> = {
  OWNER: OVERDUE,
  CM: TO_MANAGER,
  TO: TO_OWNER,
};

/** The step of 4.12 that a fact has spoken. */
export const toldStep = ({ type, data }: Told): number =>
  type === 'RemediationDueSoon.v1' ? REMINDER : STEPS[data.level];

/** Whom a step reaches; the reminder and the due day reach the owner of the work. */
export const levelOf = (step: number): EventData<'RemediationOverdue.v1'>['level'] => {
  if (step === TO_OWNER) return 'TO';
  return step === TO_MANAGER ? 'CM' : 'OWNER';
};

/** The timer of an item: 7 days early to its owner, overdue to its owner, 7 days later to CM, 21 days later to TO. */
export const remediationTimer = (due: Pick<DueTimer, 'dueOn' | 'setAt' | 'said'>): DueTimer => ({
  ...due,
  steps: DUE_STEPS.REMEDIATION,
});
