import type { EventData, Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { DomainError, requireReason } from '@attestry/service-kit';
import { notReopenable, requireStep, requireUnderWay, stepInvalid } from '../journey/journey.errors.js';
import type { JourneyState } from '../journey/journey.js';
import type { ReopenStepInput } from './reopen-step.command.js';

type Cause = EventData<'StepReopened.v1'>['cause'];

const BY_FACT = [
  'SCOPE_REOPENED',
  'CRITERION_ADDED',
  'CONTROL_NEED_IDENTIFIED',
  'CONTROL_DEGRADED',
  'ASSESSMENT_STALE',
  'RISK_REASSESSMENT',
] as const;

/** People ask in words; SYS names the fact that is the cause. */
const causeOf = ({ cause, reason }: ReopenStepInput, role: CommandContext['role']): Cause => {
  const known = BY_FACT.find((one) => one === cause);
  if (known && role === 'SYS') return known;
  if (cause && cause !== 'REQUESTED')
    throw new DomainError('VALIDATION_FAILED', `SYS names one of ${BY_FACT.join(', ')}.`, { cause });
  if (role !== 'SYS') requireReason('2.30', 'Opening a step again', reason, 1);
  return 'REQUESTED';
};

const LAST_REOPENABLE = 5;

/** Opens a step again that was left or carried, until step 6 is entered (JRN-4); one event does so once. */
export const reopenStep = (
  input: ReopenStepInput,
  { role, commandId }: Pick<CommandContext, 'role' | 'commandId'>,
  state: JourneyState,
): Fact<'StepReopened.v1'>[] => {
  const { engagementId, sourceEventId = commandId, reason } = input;
  const [step, cause] = [requireStep(input.step), causeOf(input, role)];
  const { steps } = requireUnderWay(state, engagementId);
  if (step > LAST_REOPENABLE || steps[6].state !== 'NOT_ENTERED') throw notReopenable(step);
  const record = steps[step];
  if (record.state === 'REOPENED' || record.reopenedBy.includes(sourceEventId)) return [];
  if (record.state !== 'EXITED' && record.state !== 'CARRIED')
    throw stepInvalid(step, record.state, ['EXITED', 'CARRIED']);
  return [
    fact('StepReopened.v1', { journeyId: engagementId, step, cause, sourceEventId, ...(reason ? { reason } : {}) }),
  ];
};
