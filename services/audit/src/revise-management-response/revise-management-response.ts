import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { requireText } from '@attestry/service-kit';
import type { ResponseState } from '../management-response/management-response.js';
import type { Answered } from '../management-response/response-window.js';
import { requireAnswerable, requireDraft } from '../management-response/response-window.js';
import type { ReviseManagementResponseInput } from './revise-management-response.command.js';

/** Changes the words of a draft. */
export const reviseManagementResponse = (
  { exceptionId, text }: ReviseManagementResponseInput,
  by: Pick<CommandContext, 'now'>,
  state: ResponseState,
  answered: Answered,
): Fact<'ManagementResponseRevised.v1'>[] => {
  requireText('text', text);
  const { auditId } = requireAnswerable(exceptionId, by, answered, state);
  if (requireDraft(state).text === text) return [];
  return [fact('ManagementResponseRevised.v1', { responseId: exceptionId, exceptionId, auditId, text })];
};
