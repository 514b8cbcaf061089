import { describe, it } from '@jest/globals';
import { given } from '@attestry/testing';
import { markReportExpired } from '../mark-report-expired/mark-report-expired.js';
import { markReportExpiring } from '../mark-report-expiring/mark-report-expiring.js';
import { recallReport } from '../recall-report/recall-report.js';
import { supersedeReport } from '../supersede-report/supersede-report.js';
import { CLOSED, LEAD, STRANGER } from '../test-of-controls/fieldwork.examples.js';
import type { ReportState } from './report.js';
import { report } from './report.js';
import {
  opinionDecided,
  reportDrafted,
  reportExpired,
  reportExpiring,
  reportIssued,
  reportRecalled,
  reportSuperseded,
} from './report.examples.js';

const ISSUED = [reportDrafted(), opinionDecided(), reportIssued()];
const expiring = (now: string) => (state: ReportState) => markReportExpiring({ reportId: 'rep-1' }, { now }, state);
const expired = (now: string) => (state: ReportState) => markReportExpired({ reportId: 'rep-1' }, { now }, state);
const supersede = (state: ReportState) => supersedeReport({ reportId: 'rep-1', byReportId: 'rep-2' }, state);
const REASON = 'The sample was drawn from the wrong population.';
const recall =
  (reason = REASON, by = LEAD as { firm: string }) =>
  (state: ReportState) =>
    recallReport({ reportId: 'rep-1', reason }, by, state, CLOSED);

describe('life of an issued report', () => {
  it('4.10 expiring from 90 days before its end, once', () => {
    given(report, ...ISSUED)
      .when(expiring('2026-11-07T23:59:59.999Z'))
      .thenRefused('REPORT_NOT_DUE');
    given(report, ...ISSUED)
      .when(expiring('2026-11-08T00:00:00.000Z'))
      .then(reportExpiring());
    given(report, ...ISSUED)
      .when(expiring('2026-11-11T07:30:00.000Z'))
      .then(reportExpiring());
    given(report, ...ISSUED, reportExpiring())
      .when(expiring('2026-11-09T00:00:00.000Z'))
      .thenNothing();
    given(report, ...ISSUED, reportExpired())
      .when(expiring('2027-03-01T00:00:00.000Z'))
      .thenRefused('REPORT_INVALID_STATE');
    given(report, reportDrafted()).when(expiring('2027-03-01T00:00:00.000Z')).thenRefused('REPORT_INVALID_STATE');
  });

  it('4.10 expired at 00:00 of its last day, whether or not its end was announced', () => {
    given(report, ...ISSUED)
      .when(expired('2027-02-05T23:59:59.999Z'))
      .thenRefused('REPORT_NOT_DUE');
    given(report, ...ISSUED)
      .when(expired('2027-02-06T00:00:00.000Z'))
      .then(reportExpired());
    given(report, ...ISSUED, reportExpiring())
      .when(expired('2027-02-06T00:00:00.000Z'))
      .then(reportExpired());
    given(report, ...ISSUED, reportExpired())
      .when(expired('2027-02-06T00:00:00.000Z'))
      .thenNothing();
    given(report, ...ISSUED, reportSuperseded())
      .when(expired('2027-02-06T00:00:00.000Z'))
      .thenRefused('REPORT_INVALID_STATE');
  });

  it('2.24 superseded by its successor, once, whatever its age', () => {
    given(report, ...ISSUED)
      .when(supersede)
      .then(reportSuperseded());
    given(report, ...ISSUED, reportExpiring(), reportExpired())
      .when(supersede)
      .then(reportSuperseded());
    given(report, ...ISSUED, reportSuperseded())
      .when(supersede)
      .thenNothing();
    given(report, ...ISSUED, reportRecalled(REASON))
      .when(supersede)
      .thenRefused('REPORT_INVALID_STATE');
  });

  it('RPT-4 RPT-9 recalled by the firm that signed it, with a reason, while it is relied on', () => {
    given(report, ...ISSUED)
      .when(recall())
      .then(reportRecalled(REASON));
    given(report, ...ISSUED)
      .when(recall(REASON, STRANGER))
      .thenRefused('FORBIDDEN_ROLE');
    given(report, ...ISSUED)
      .when(recall('wrong'))
      .thenRefused('REASON_REQUIRED');
    given(report, ...ISSUED, reportExpired())
      .when(recall())
      .thenRefused('REPORT_INVALID_STATE');
    given(report, reportDrafted()).when(recall()).thenRefused('REPORT_INVALID_STATE');
    given(report).when(recall()).thenRefused('NOT_FOUND');
  });
});
