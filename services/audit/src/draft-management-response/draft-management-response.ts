import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { alreadyExists, requireText } from '@attestry/service-kit';
import type { ResponseState } from '../management-response/management-response.js';
import type { Answered } from '../management-response/response-window.js';
import { requireAnswerable } from '../management-response/response-window.js';
import type { DraftManagementResponseInput } from './draft-management-response.command.js';

/** Starts the response to a confirmed deviation; it bears the exception's id (MRS-2). */
export const draftManagementResponse = (
  { exceptionId, text }: DraftManagementResponseInput,
  by: Pick<CommandContext, 'now'>,
  state: ResponseState,
  answered: Answered,
): Fact<'ManagementResponseDrafted.v1'>[] => {
  requireText('text', text);
  const { auditId } = requireAnswerable(exceptionId, by, answered, state);
  if (state.is === 'DRAFT') throw alreadyExists('a draft response', exceptionId);
  return [fact('ManagementResponseDrafted.v1', { responseId: exceptionId, exceptionId, auditId, text })];
};
