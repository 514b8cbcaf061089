import type { CommandContext, Streams } from '@attestry/service-kit';
import type { AuditState } from '../audit-engagement/audit-engagement.js';
import { auditEngagement } from '../audit-engagement/audit-engagement.js';
import { evidenceRequest } from './evidence-request.js';

/** The audit that a request belongs to, straight from its stream. */
export const auditOfRequest = async (
  streams: Streams,
  { tenant }: Pick<CommandContext, 'tenant'>,
  requestId: string,
): Promise<AuditState> => {
  const request = await streams.state(evidenceRequest, tenant, requestId);
  return request.is === 'ABSENT' ? { is: 'ABSENT' } : streams.state(auditEngagement, tenant, request.auditId);
};
