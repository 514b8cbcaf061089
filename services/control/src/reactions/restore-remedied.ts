import { order, reaction } from '@attestry/service-kit';
import { controlView } from '../control-details/control.projection.js';
import { isLive, remediationView } from '../remediation-plan/remediation-item.projection.js';
import { RestoreOperation } from '../restore-operation/restore-operation.command.js';

/** The last deviation of a control is remedied and verified: what the audit degraded works again (domain 5.3, 8.9). */
export const restoreRemedied = reaction({
  name: 'restore-remedied',
  on: ['RemediationVerified.v1'],
  react: async ({ data: { itemId } }, { views, at }) => {
    const item = await views.one(remediationView, itemId, at);
    if (item?.source !== 'DEVIATION' || !item.controlId) return [];
    const control = await views.one(controlView, item.controlId, at);
    if (control?.implementation !== 'DEGRADED' || control.degradedBy !== 'AUDIT') return [];
    const match = { controlId: item.controlId, source: 'DEVIATION' };
    const open = (await views.all(remediationView, at, { match })).filter(isLive);
    return open.length > 0 ? [] : [order(RestoreOperation, { controlId: item.controlId })];
  },
});
