import { describe, it } from '@jest/globals';
import { given, projected } from '@attestry/testing';
import { reportFile } from '../audit-file/report-file.examples.js';
import type { ReportDoc } from '../report-card/report-card.projection.js';
import { reportCard } from '../report-card/report-card.projection.js';
import { report } from '../report/report.js';
import { reportDrafted, reportIssued, reportRecalled } from '../report/report.examples.js';
import { SECTIONS } from '../report-text/report-document.js';
import { reportDigest } from '../report-text/render.js';
import { CLOSED, LEAD, STRANGER } from '../test-of-controls/fieldwork.examples.js';
import { draftReport } from './draft-report.js';

const FILE = reportFile();
type Context = Parameters<typeof draftReport>[3];
const draft =
  (context: Partial<Context> = {}, by = LEAD as { firm: string }) =>
  (state: Parameters<typeof draftReport>[2]) =>
    draftReport({ auditId: 'aud-1' }, by, state, { id: 'rep-1', file: FILE, others: [], ...context });
const other = (...facts: Parameters<typeof projected>[1][]) =>
  [...projected(reportCard, ...facts).values()] as ReportDoc[];
const ids = { reportId: 'rep-0' };
const DRAFTED = reportDrafted({ digest: reportDigest(FILE, { reportId: 'rep-1' }), sections: [...SECTIONS] });

describe('draft report', () => {
  it('RPT-5 fixes the digest of what the facts render to, in five sections', () => {
    given(report).when(draft()).then(DRAFTED);
  });

  it('RPT-4 one report an audit, but for a recalled one', () => {
    given(report)
      .when(draft({ others: other(reportDrafted(ids)) }))
      .thenRefused('ALREADY_EXISTS', { id: 'rep-0' });
    const { data } = reportRecalled('The sample was drawn from the wrong population.');
    const recalled = { type: 'ReportRecalled.v1' as const, data: { ...data, ...ids } };
    given(report)
      .when(draft({ others: other(reportDrafted(ids), reportIssued(ids), recalled) }))
      .then(DRAFTED);
    given(report, DRAFTED).when(draft()).thenRefused('ALREADY_EXISTS');
  });

  it('2.24 after the opinion is proposed, while the audit reports, by its firm', () => {
    const { proposal: _, ...without } = FILE.opinion;
    given(report)
      .when(draft({ file: { ...FILE, opinion: without } }))
      .thenRefused('OPINION_INVALID_STATE');
    given(report)
      .when(draft({ file: { ...FILE, state: CLOSED } }))
      .thenRefused('AUDIT_CLOSED');
    given(report).when(draft({}, STRANGER)).thenRefused('NOT_FOUND');
  });
});
