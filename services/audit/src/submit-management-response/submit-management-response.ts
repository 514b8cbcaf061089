import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import type { ResponseState } from '../management-response/management-response.js';
import type { Answered } from '../management-response/response-window.js';
import { requireAnswerable, requireDraft } from '../management-response/response-window.js';
import { sha256 } from '../shape/digest.js';
import type { SubmitManagementResponseInput } from './submit-management-response.command.js';

/** Gives the drafted response: printed beside the deviation, it changes no test, conclusion or opinion (MRS-3). */
export const submitManagementResponse = (
  { exceptionId }: SubmitManagementResponseInput,
  by: Pick<CommandContext, 'now'>,
  state: ResponseState,
  answered: Answered,
): Fact<'ManagementResponseSubmitted.v1'>[] => {
  const { auditId } = requireAnswerable(exceptionId, by, answered, state);
  const contentDigest = sha256(requireDraft(state).text);
  return [fact('ManagementResponseSubmitted.v1', { responseId: exceptionId, exceptionId, auditId, contentDigest })];
};
