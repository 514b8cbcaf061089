import type { CompensationInput, Report } from '@attestry/client';
import { dayOf } from '../platform/business-clock.js';
import type { Walk } from '../walk.js';

/** The opinion by the rules and the assertion of management; a draft of the report. Gives the id of the report. */
export const draftReport = async (
  { cast, settle }: Walk,
  auditId: string,
  compensations: CompensationInput[] = [],
): Promise<string> => {
  await settle();
  await cast.lead.command('proposeOpinion', { auditId, compensations });
  await cast.owner.command('signManagementAssertion', { auditId });
  const { id: reportId } = await cast.lead.command('draftReport', { auditId });
  await settle();
  return reportId;
};

const REPORT = `query Report($id: ID!) { report(id: $id) { id state type opinion reportDate validUntil coverageStart coverageEnd categories deviations digest digestMatches supersededBy json markdown } }`;

export const readReport = async ({ cast }: Walk, reportId: string): Promise<Report> =>
  (await cast.owner.query<{ report: Report }>(REPORT, { id: reportId })).report;

/** The lead auditor decides as the rules propose, and issues the report today. */
export const issueReport = async (walk: Walk, reportId: string): Promise<Report> => {
  const { cast, clock, settle } = walk;
  await cast.lead.command('decideOpinion', { reportId });
  await cast.lead.command('issueReport', { reportId, reportDate: dayOf(await clock.now()) });
  await settle();
  return readReport(walk, reportId);
};
