import { order, reaction } from '@attestry/service-kit';
import { auditView } from '../audit-details/audit.projection.js';
import { CloseAudit } from './close-audit.command.js';

/** An issued report closes its audit (2.18); one that corrects a recalled report finds it closed (RPT-4). */
export const issuedReports = reaction({
  name: 'issued-reports',
  on: ['ReportIssued.v1'],
  react: async ({ data: { auditId, reportId } }, { views, at }) => {
    const audit = await views.one(auditView, auditId, at);
    return audit?.state === 'CLOSED' ? [] : [order(CloseAudit, { auditId, reportId })];
  },
});
