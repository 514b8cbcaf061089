import { describe, it } from '@jest/globals';
import { given } from '@attestry/testing';
import { ACCREDITED, deviation } from '../audit-file/audit-file.examples.js';
import { reportFile } from '../audit-file/report-file.examples.js';
import { report } from '../report/report.js';
import { opinionDecided, reportDrafted, reportIssued } from '../report/report.examples.js';
import { reportDigest } from '../report-text/render.js';
import { LEAD, STRANGER } from '../test-of-controls/fieldwork.examples.js';
import type { IssueReportInput } from './issue-report.command.js';
import { issueReport } from './issue-report.js';

const FILE = reportFile();
const NOW = '2026-08-21T16:00:00.000Z';
const DECIDED = opinionDecided({ kind: 'QUALIFIED', criteria: ['CC6.2'], categories: ['SECURITY'] });
const PAST = [reportDrafted(), DECIDED];
const ISSUED = (reportDate = '2026-08-21', validUntil = '2027-08-21', reason?: string, file = FILE) =>
  reportIssued({
    ...{ type: 'TYPE_2', opinion: 'QUALIFIED', reportDate, validUntil, deviations: 2 },
    ...{ coverageStart: '2026-01-01', coverageEnd: '2026-06-30' },
    categories: ['SECURITY', 'AVAILABILITY', 'CONFIDENTIALITY'],
    digest: reportDigest(file, { reportId: 'rep-1', decision: DECIDED.data, reportDate }),
    ...(reason ? { reason } : {}),
  });

const issue =
  (change: Partial<IssueReportInput> = {}, file = FILE, by: { firm: string; now: string } = { ...LEAD, now: NOW }) =>
  (state: Parameters<typeof issueReport>[2]) =>
    issueReport({ reportId: 'rep-1', reportDate: '2026-08-21', ...change }, by, state, file);

describe('issue report', () => {
  it('8.8 valid a year, both deviations counted, the digest of what the facts render to', () => {
    given(report, ...PAST)
      .when(issue())
      .then(ISSUED());
  });

  it('RPT-1 row 66: not with one exception undecided', () => {
    const exceptions = [...FILE.exceptions, deviation('exc-3', { state: 'RAISED' })];
    given(report, ...PAST)
      .when(issue({}, { ...FILE, exceptions }))
      .thenRefused('REPORT_NOT_READY', { rule: 'RPT-1', missing: ['EXCEPTIONS_FINAL'] });
  });

  it('RPT-1 EXC-4 nor with a failed item whose exception is still to be raised', () => {
    const failed = { itemKey: 'LVR-001', attribute: 'A', result: 'FAIL' as const, evidenceIds: [] };
    const tests = FILE.tests.map((test) => (test.id === 'OPERATING-TF-13' ? { ...test, results: [failed] } : test));
    given(report, ...PAST)
      .when(issue({}, { ...FILE, tests }))
      .thenRefused('REPORT_NOT_READY', { missing: ['EXCEPTIONS_FINAL'] });
  });

  it('RPT-1 every missing part is named', () => {
    const { assertion: _, ...opinion } = FILE.opinion;
    const state = FILE.state.is === 'ABSENT' ? FILE.state : { ...FILE.state, is: 'FIELDWORK' as const };
    given(report, reportDrafted())
      .when(issue({}, { ...FILE, opinion, state }))
      .thenRefused('REPORT_NOT_READY', { missing: ['FIELDWORK_ENDED', 'ASSERTION_SIGNED', 'OPINION_DECIDED'] });
  });

  it('RPT-1 an assertion over other facts is none', () => {
    const assertion = { signatoryRef: 'p-01', digest: 'f'.repeat(64), signedAt: NOW };
    given(report, ...PAST)
      .when(issue({}, { ...FILE, opinion: { ...FILE.opinion, assertion } }))
      .thenRefused('REPORT_NOT_READY', { missing: ['ASSERTION_SIGNED'] });
  });

  it('RPT-4 row 67: an issued report does not change', () => {
    given(report, ...PAST, reportIssued())
      .when(issue())
      .thenRefused('REPORT_ALREADY_ISSUED', { rule: 'RPT-4' });
  });

  it('RPT-6 dated from the end of fieldwork to today', () => {
    const first = '2026-08-14';
    given(report, ...PAST)
      .when(issue({ reportDate: first }))
      .then(ISSUED(first, '2027-08-14'));
    given(report, ...PAST)
      .when(issue({ reportDate: '2026-08-13' }))
      .thenRefused('REPORT_DATE_INVALID');
    given(report, ...PAST)
      .when(issue({ reportDate: '2026-08-22' }))
      .thenRefused('REPORT_DATE_INVALID');
    given(report, ...PAST)
      .when(issue({ reportDate: 'today' }))
      .thenRefused('VALIDATION_FAILED');
  });

  it('RPT-6 of a Type 2 after the period end, also when fieldwork ended before', () => {
    const audit = {
      ...FILE.audit,
      fieldworkStartedAt: '2026-06-01T09:00:00.000Z',
      fieldworkEndedAt: '2026-06-20T09:00:00.000Z',
    };
    given(report, ...PAST)
      .when(issue({ reportDate: '2026-06-30' }, { ...FILE, audit }))
      .thenRefused('REPORT_DATE_INVALID', { earliest: '2026-07-01' });
  });

  it('RPT-7 shorter than 14 days only with a reason, which stays with it', () => {
    const audit = { ...FILE.audit, fieldworkStartedAt: '2026-08-10T09:00:00.000Z' };
    const file = { ...FILE, audit };
    given(report, ...PAST)
      .when(issue({}, file))
      .thenRefused('AUDIT_TOO_SHORT', { rule: 'RPT-7', days: 11 });
    given(report, ...PAST)
      .when(issue({ reason: 'Small.' }, file))
      .thenRefused('AUDIT_TOO_SHORT');
    const reason = 'Two persons tested everything within eight days.';
    given(report, ...PAST)
      .when(issue({ reason }, file))
      .then(ISSUED('2026-08-21', '2027-08-21', reason, file));
  });

  it('RPT-8 the signing firm is still accredited on the day of the report', () => {
    const lapsed = { ...ACCREDITED, is: 'LAPSED' } as typeof ACCREDITED;
    given(report, ...PAST)
      .when(issue({}, { ...FILE, firm: lapsed }))
      .thenRefused('AUDIT_FIRM_NOT_ACCREDITED');
    const ending = { ...ACCREDITED, licenceUntil: '2026-08-20' } as typeof ACCREDITED;
    given(report, ...PAST)
      .when(issue({}, { ...FILE, firm: ending }))
      .thenRefused('AUDIT_FIRM_NOT_ACCREDITED');
  });

  it('RPT-9 the signature is that of the selected firm', () => {
    given(report, ...PAST)
      .when(issue({}, FILE, { ...STRANGER, now: NOW }))
      .thenRefused('FORBIDDEN_ROLE', { rule: 'RPT-9' });
  });
});
