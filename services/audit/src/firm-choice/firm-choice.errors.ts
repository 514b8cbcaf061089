import { DomainError } from '@attestry/service-kit';
import type { FirmEligibility } from '@attestry/soc2';
import { notAccredited } from '../audit-firm/audit-firm.errors.js';

export const alreadySelected = (firmId: string, message: string): DomainError =>
  new DomainError('AUDITOR_ALREADY_SELECTED', message, { rule: 'FRM-4', firmId });

const notIndependent = (firmId: string): DomainError =>
  new DomainError(
    'AUDITOR_NOT_INDEPENDENT',
    'The firm has not declared its independence, or gave services that end it.',
    { rule: 'FRM-3', firmId },
  );

const expires = (firmId: string, plannedReportOn: string): DomainError =>
  new DomainError(
    'ACCREDITATION_EXPIRES_BEFORE_REPORT',
    `Licence or peer review end before the report planned for ${plannedReportOn}.`,
    { rule: 'FRM-2', firmId, plannedReportOn },
  );

/** Refuses a firm that is not eligible, with the first rule that it breaks (FRM-1 to FRM-3). */
export const requireEligible = (verdict: FirmEligibility, firmId: string, plannedReportOn: string): void => {
  switch (verdict) {
    case 'ELIGIBLE':
      return;
    case 'AUDIT_FIRM_NOT_ACCREDITED':
      throw notAccredited(firmId);
    case 'ACCREDITATION_EXPIRES_BEFORE_REPORT':
      throw expires(firmId, plannedReportOn);
    case 'AUDITOR_NOT_INDEPENDENT':
      throw notIndependent(firmId);
  }
};
