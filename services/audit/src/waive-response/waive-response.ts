import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { ResponseState } from '../management-response/management-response.js';
import type { WaiveResponseInput } from './waive-response.command.js';

/** Closes the window of a response that was not given; one that was stays. */
export const waiveResponse = (
  { exceptionId, auditId }: WaiveResponseInput,
  state: ResponseState,
): Fact<'ManagementResponseWaived.v1'>[] => {
  if (state.is === 'SUBMITTED' || state.is === 'WAIVED') return [];
  return [fact('ManagementResponseWaived.v1', { exceptionId, auditId })];
};
