import { order, reaction } from '@attestry/service-kit';
import { isFinal } from '../evidence-request/evidence-request.js';
import { requestView } from '../request-details/request.projection.js';
import { CancelRequest } from './cancel-request.command.js';

/** Nobody waits for answers to an audit that the firm has withdrawn from. */
export const withdrawnAudits = reaction({
  name: 'withdrawn-audits',
  on: ['AuditWithdrawn.v1'],
  react: async ({ data: { auditId } }, { views, at }) => {
    const requests = await views.all(requestView, at, { match: { auditId } });
    return requests
      .filter(({ state }) => !isFinal(state))
      .map(({ id }) => order(CancelRequest, { requestId: id, reason: 'The audit was withdrawn.' }));
  },
});
