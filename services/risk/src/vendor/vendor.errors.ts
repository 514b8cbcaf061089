import { DomainError } from '@attestry/service-kit';
import type { Days } from './report-covers.js';
import { reportCovers } from './report-covers.js';

/** VEN-4, where both the vendor's report and our period are known. */
export const requireCoverage = (report: Days | undefined, ours: Days | undefined): void => {
  if (!report || !ours || reportCovers(report, ours)) return;
  throw new DomainError(
    'VENDOR_REPORT_NOT_COVERING',
    `The report covers ${report.start} to ${report.end}, our period is ${ours.start} to ${ours.end}: no overlap, and more than a bridge letter closes.`,
    { rule: 'VEN-4', report, period: ours },
  );
};
