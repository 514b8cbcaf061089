import type { Action } from './action.js';
import type { JourneyStep, Look } from './step.js';
import { exitWhileOpen } from './step.js';
import { isOpen } from './record.js';

const STEP = 7;

/** The re-audit opens by itself: its engagement, then its journey, which has a workflow of its own. */
const reaudit = ({ record, successorId, monitoring }: Look): Action[] => {
  if (monitoring || !isOpen(record.steps[STEP])) return [];
  return successorId === undefined
    ? [{ do: 'OPEN_SUCCESSOR' }]
    : [{ do: 'START_SUCCESSOR', engagementId: successorId }];
};

/** Maintaining and monitoring: runs beside the successor's steps 1-6 and ends with the successor's report. */
export const step7: JourneyStep = {
  step: STEP,
  wants: (look) => {
    const { steps } = look.record;
    if (steps[STEP].state === 'NOT_ENTERED') return steps[6].state === 'EXITED' ? [{ do: 'ENTER', step: STEP }] : [];
    if (steps[STEP].state === 'EXITED') return [{ do: 'COMPLETE' }];
    return [...reaudit(look), ...exitWhileOpen(look, STEP)];
  },
  alarms: () => [],
  listens: ({ type, engagementId }, own) => type === 'ReportIssued' && engagementId !== own,
};
