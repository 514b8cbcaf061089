import { events, open } from '../events.js';
import { code, count, date, id, list, oneOf, optional, record, str, text } from '../schema.js';

/** What a vendor showed for itself; SOC reports are named by kind and type. */
export const VENDOR_REPORT_KINDS = [
  'SOC_2_TYPE_1',
  'SOC_2_TYPE_2',
  'SOC_1_TYPE_1',
  'SOC_1_TYPE_2',
  'ISO_27001',
  'QUESTIONNAIRE',
  'OTHER',
] as const;

const vendorReport = oneOf(...VENDOR_REPORT_KINDS);

/**
 * Domain 5.4, vendors. The catalogue's `name¶` is `title` here, because no field may be called name. `reportRef` tells the
 * reviewed report; `consentEvidenceId`, `assertionEvidenceId` and `controlIds` are what VEN-2 asks of the inclusive method; `engagementId` the engagement a method is fixed for.
 */
export const vendorEvents = events('risk', {
  'VendorOnboarded.v1': open({
    vendorId: id(),
    criticality: oneOf('CRITICAL', 'HIGH', 'MODERATE', 'LOW'),
    dataTypes: list(code()),
    title: text(),
  }),
  'VendorReviewed.v1': open({
    vendorId: id(),
    outcome: oneOf('APPROVED', 'NOT_APPROVED'),
    reportType: optional(vendorReport),
    coverageStart: optional(date()),
    coverageEnd: optional(date()),
    exceptions: count(),
    reportRef: optional(str()),
    reviewedOn: optional(date()),
    nextReviewOn: optional(date()),
  }),
  'VendorClassifiedAsSubservice.v1': open({
    vendorId: id(),
    method: oneOf('INCLUSIVE', 'CARVE_OUT'),
    csocs: list(record({ csocId: id(), criterion: code() })),
    monitoringControlId: optional(id()),
    consentEvidenceId: optional(id()),
    assertionEvidenceId: optional(id()),
    controlIds: optional(list(id())),
    engagementId: optional(id()),
  }),
  'VendorReviewOverdue.v1': open({ vendorId: id(), dueOn: date() }),
  'VendorOffboarded.v1': open({ vendorId: id(), effectiveFrom: date() }),
});
