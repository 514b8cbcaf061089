import { order, reaction } from '@attestry/service-kit';
import { knownEngagement } from '../known-engagement/known-engagement.projection.js';
import { reportCard } from '../report-card/report-card.projection.js';
import { SupersedeReport } from '../supersede-report/supersede-report.command.js';

const RELIED_ON = ['CURRENT', 'EXPIRING', 'EXPIRED'];

/** The report of an engagement stands in the place of its predecessor's (2.24). */
export const issuedSupersedes = reaction({
  name: 'issued-supersedes',
  on: ['ReportIssued.v1'],
  react: async ({ data: { engagementId, reportId } }, { views, at }) => {
    const engagement = await views.one(knownEngagement, engagementId, at);
    if (!engagement?.predecessorId) return [];
    const before = await views.all(reportCard, at, { match: { engagementId: engagement.predecessorId } });
    return before
      .filter(({ state }) => RELIED_ON.includes(state))
      .map(({ id }) => order(SupersedeReport, { reportId: id, byReportId: reportId }));
  },
});
