import { describe, expect, it } from '@jest/globals';
import { given, projected } from '@attestry/testing';
import type { SettledPrint } from '../audit-file/audit-file.js';
import { reportFile } from '../audit-file/report-file.examples.js';
import { decideOpinion } from '../decide-opinion/decide-opinion.js';
import { draftReport } from '../draft-report/draft-report.js';
import { issueReport } from '../issue-report/issue-report.js';
import type { ReportDoc } from '../report-card/report-card.projection.js';
import { reportCard } from '../report-card/report-card.projection.js';
import { reportDigest } from '../report-text/render.js';
import { SECTIONS } from '../report-text/report-document.js';
import { CLOSED, LEAD, STRANGER } from '../test-of-controls/fieldwork.examples.js';
import { opinionDecided, reportDrafted, reportIssued, reportRecalled } from './report.examples.js';
import type { ReportState } from './report.js';
import { report } from './report.js';

const STANDING: SettledPrint = { ...reportFile(), state: CLOSED };
const RECALLED: SettledPrint = { ...STANDING, recalled: true };
const RATIONALE = 'The second look at the leaver found that nobody used the account in that time.';
const listed = (...facts: Parameters<typeof projected>[1][]) =>
  [...projected(reportCard, ...facts).values()] as ReportDoc[];
const FIRST = [reportDrafted(), opinionDecided(), reportIssued()];
const before = listed(...FIRST, reportRecalled('The sample was drawn from the wrong population.'));

const draft =
  (file = RECALLED, by: { firm: string } = LEAD, others = before) =>
  (state: ReportState) =>
    draftReport({ auditId: 'aud-1' }, by, state, { id: 'rep-2', file, others });
const decide =
  (file = RECALLED) =>
  (state: ReportState) =>
    decideOpinion({ reportId: 'rep-2', kind: 'UNQUALIFIED', rationale: RATIONALE }, LEAD, state, file);
const issue =
  (file = RECALLED) =>
  (state: ReportState) =>
    issueReport(
      { reportId: 'rep-2', reportDate: '2026-08-21' },
      { ...LEAD, now: '2026-08-21T16:00:00.000Z' },
      state,
      file,
    );
const ids = { reportId: 'rep-2' };
const digest = reportDigest(RECALLED, ids);
const DRAFTED = reportDrafted({ ...ids, digest, sections: [...SECTIONS] });
const DECIDED = opinionDecided({ ...ids, rationale: RATIONALE });

describe('a correction is a recall and a new report', () => {
  it('RPT-4 drafted, decided and issued in the closed audit once its report is recalled', () => {
    given(report).when(draft()).then(DRAFTED);
    given(report, DRAFTED).when(decide()).then(DECIDED);
    const [fact] = issue()({ is: 'DECIDED', auditId: 'aud-1', decision: DECIDED.data });
    expect(fact?.data).toMatchObject({ reportId: 'rep-2', opinion: 'UNQUALIFIED', deviations: 2 });
    expect(fact?.data.digest).not.toBe(digest);
  });

  it('RPT-4 AUD-5 not while the issued report stands, and only by its firm', () => {
    given(report).when(draft(STANDING)).thenRefused('AUDIT_CLOSED');
    given(report, DRAFTED).when(decide(STANDING)).thenRefused('AUDIT_CLOSED');
    given(report, DRAFTED, DECIDED)
      .when(issue(STANDING))
      .thenRefused('REPORT_NOT_READY', { missing: ['FIELDWORK_ENDED'] });
    given(report).when(draft(RECALLED, STRANGER)).thenRefused('NOT_FOUND');
  });

  it('RPT-4 one correction at a time', () => {
    const standing = listed(...FIRST, reportRecalled('The sample was drawn from the wrong population.'), DRAFTED);
    given(report)
      .when(draft(RECALLED, LEAD, standing))
      .thenRefused('ALREADY_EXISTS', { id: 'rep-2' });
  });
});
