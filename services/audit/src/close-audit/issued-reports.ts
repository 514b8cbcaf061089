import { order, reaction } from '@attestry/service-kit';
import { CloseAudit } from './close-audit.command.js';

/** An issued report closes its audit (2.18). */
export const issuedReports = reaction({
  name: 'issued-reports',
  on: ['ReportIssued.v1'],
  react: ({ data: { auditId, reportId } }) => [order(CloseAudit, { auditId, reportId })],
});
