import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { requireText } from '@attestry/service-kit';
import type { AuditState } from '../audit-engagement/audit-engagement.js';
import { auditIn } from '../audit-engagement/open-audit.js';
import { requireException, requireRaised } from '../exception/exception.errors.js';
import type { ExceptionState } from '../exception/exception.js';
import type { TestState } from '../test-of-controls/test-of-controls.js';
import { requireTest } from '../test-of-controls/test-of-controls.errors.js';
import type { ConfirmDeviationInput } from './confirm-deviation.command.js';

export interface ConfirmationContext {
  readonly audit: AuditState;
  readonly test: TestState;
}

/** Confirms a real departure of the control; it touches the criteria the control was tested for. */
export const confirmDeviation = (
  { exceptionId, cause, effect, override }: ConfirmDeviationInput,
  by: Pick<CommandContext, 'firm'>,
  state: ExceptionState,
  { audit, test }: ConfirmationContext,
): Fact<'DeviationConfirmed.v1'>[] => {
  requireText('cause', cause);
  requireText('effect', effect);
  auditIn(requireException(exceptionId, state).auditId, by, audit, 'FIELDWORK', 'REPORTING');
  const { auditId, testId, controlId, itemKey } = requireRaised(exceptionId, state);
  const criteria = [...requireTest(testId, test).criteria];
  const found = { exceptionId, auditId, testId, controlId, itemKey, criteria, cause, effect };
  return [fact('DeviationConfirmed.v1', { ...found, ...(override ? { override } : {}) })];
};
