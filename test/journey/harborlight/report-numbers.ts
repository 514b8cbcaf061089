import type { Audit, Report } from '@attestry/client';
import { daysBetween } from '@attestry/soc2/calendar';
import { stayIn } from '../steps/standing.js';
import { requestCounts } from '../steps/requests.js';
import { sectionsOf } from '../steps/report-sections.js';
import type { Harborlight } from './harborlight.js';
import { day } from './harborlight.js';
import { AUDIT } from './step-5-prepare.js';

/** What the report prints of description, tests and answers. */
const lookAtSections = ({ checks }: Harborlight, report: Report): void => {
  const [auditor, , description, tests, other] = sectionsOf(report);
  const { criteria, controls, links, tests: number, items, deviations } = tests.counts;
  const methods = description.subservices.map(
    ({ method, controls: own, csocs }) => `${method} ${own.join(' ')}`.trim() + `, ${csocs.length} CSOCs`,
  );
  const printed = (of: 'cleared' | 'limits') =>
    tests.controls.flatMap((control) =>
      control.tests.flatMap((test) => (test[of] ?? []).map(({ itemKey }) => `${control.code} ${itemKey}`)),
    );
  checks.see('G6', {
    'cleared exceptions printed': printed('cleared').join(', '),
    'limitations printed': printed('limits').join(', '),
    'opinion and criteria printed': `${auditor.opinion.kind} [${auditor.opinion.criteria.join(' ')}]`,
    'description printed': `version ${description.version}, ${description.cuecs.length} CUECs`,
    'subservice organizations printed': methods.sort().join('; '),
    'criteria, controls, links, tests printed': [criteria, controls, links, number].join(', '),
    'items, deviations printed': `${items}, ${deviations}`,
    'responses printed': other.responses.length,
  });
};

const READ = `query Read($id: ID!) { auditWorkspace(auditId: $id) { audit { fieldworkStartedAt fieldworkEndedAt } } }`;

/** 05-26: the report, and what the audit took. */
export const lookAtReport = async (walk: Harborlight, engagementId: string, report: Report): Promise<void> => {
  const { auditWorkspace } = await walk.cast.lead.query<{ auditWorkspace: { audit: Audit } }>(READ, { id: AUDIT });
  const { fieldworkStartedAt, fieldworkEndedAt } = auditWorkspace.audit;
  const requests = await requestCounts(walk, AUDIT);
  lookAtSections(walk, report);
  walk.checks.see('G6', {
    'requests initial, follow-up': requests.count('kind', 'INITIAL', 'FOLLOW_UP'),
    'requests accepted, unobtainable, all': `${requests.count('state', 'ACCEPTED', 'UNOBTAINABLE')}, ${requests.all}`,
    'fieldwork, with what was reopened': `${day(fieldworkStartedAt)} to ${day(fieldworkEndedAt)}`,
    'fieldwork reopened': walk.facts.of('FieldworkReopened.v1').length,
    'days from fieldwork to report': daysBetween(day(fieldworkStartedAt), report.reportDate ?? ''),
    'report type, opinion, state': `${report.type} ${report.opinion} ${report.state}`,
    'report covers': `${day(report.coverageStart)} to ${day(report.coverageEnd)}`,
    'categories of the report': (report.categories ?? []).join(' '),
    'report of, valid until': `${report.reportDate}, ${day(report.validUntil)}`,
    'digest is that of its bytes': report.digestMatches ? 'yes' : 'no',
    'step 6': (await stayIn(walk, engagementId, 6, day)).line,
    'step 7 entered on': (await stayIn(walk, engagementId, 7, day)).entered,
  });
};
