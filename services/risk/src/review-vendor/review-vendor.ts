import type { EventData, Fact } from '@attestry/contracts';
import { fact, VENDOR_REPORT_KINDS } from '@attestry/contracts';
import type { CommandContext } from '@attestry/service-kit';
import { notFound, refuseField, requireDay, requireOneOf } from '@attestry/service-kit';
import { addMonths } from '@attestry/soc2';
import type { KnownCycle } from '../known-cycle/known-cycle.projection.js';
import { openVendor } from '../vendor/open-vendor.js';
import type { Criticality, VendorState } from '../vendor/vendor.js';
import { requireCoverage } from '../vendor/vendor.errors.js';
import type { ReviewVendorInput, VendorReportInput } from './review-vendor.command.js';

export type ReviewOutcome = EventData<'VendorReviewed.v1'>['outcome'];
export type VendorReportKind = NonNullable<EventData<'VendorReviewed.v1'>['reportType']>;

const OUTCOMES = ['APPROVED', 'NOT_APPROVED'] as const;

/** VEN-3: months until the next review. */
const MONTHS: Readonly<Record<Criticality, number>> = { CRITICAL: 12, HIGH: 12, MODERATE: 24, LOW: 24 };

const reportFields = (report: VendorReportInput | undefined) => {
  if (!report) return {};
  const { ref, coverageStart, coverageEnd } = report;
  requireDay('coverageStart', coverageStart);
  requireDay('coverageEnd', coverageEnd);
  if (coverageEnd < coverageStart) refuseField('coverageEnd', 'is not before coverageStart.');
  const reportType = requireOneOf('kind', report.kind, VENDOR_REPORT_KINDS);
  return { reportType, coverageStart, coverageEnd, ...(ref ? { reportRef: ref } : {}) };
};

/** Records a review: an approving one is good for 12 or 24 months (VEN-3), its report covers our period (VEN-4). */
export const reviewVendor = (
  { vendorId, outcome, report, exceptions, engagementId }: ReviewVendorInput,
  by: Pick<CommandContext, 'now'>,
  state: VendorState,
  cycle: KnownCycle | undefined,
): Fact<'VendorReviewed.v1'>[] => {
  const decided = requireOneOf('outcome', outcome, OUTCOMES);
  if (exceptions < 0) refuseField('exceptions', 'is 0 or more.');
  const shown = reportFields(report);
  if (engagementId && !cycle) throw notFound('engagement', engagementId);
  const { criticality } = openVendor(vendorId, state);
  const days = report && { start: report.coverageStart, end: report.coverageEnd };
  if (decided === 'APPROVED') requireCoverage(days, cycle?.days);
  const reviewedOn = by.now.slice(0, 10);
  const next = decided === 'APPROVED' ? { nextReviewOn: addMonths(reviewedOn, MONTHS[criticality]) } : {};
  return [fact('VendorReviewed.v1', { vendorId, outcome: decided, ...shown, exceptions, reviewedOn, ...next })];
};
