import { addMonths } from '@attestry/soc2';
import type { Told } from './calendar-date.js';
import { reading } from './calendar-date.js';

type State = Told['state'];

const acceptance = (riskId: string, state: State): Told => ({
  ...{ id: `acceptance-${riskId}`, kind: 'ACCEPTANCE_END', what: 'ACCEPTANCE_END', detail: riskId, state },
});

const reassessment = (riskId: string, state: State): Told => ({
  ...{ id: `risk-review-${riskId}`, kind: 'RISK_REVIEW', what: 'RISK_REVIEW', detail: riskId, state },
});

const vendorReview = (vendorId: string, state: State): Told => ({
  ...{ id: `vendor-review-${vendorId}`, kind: 'VENDOR_REVIEW', what: 'VENDOR_REVIEW', detail: vendorId, state },
});

/** S8: a risk is looked at again at least yearly. */
const YEAR = 12;

/** Dates of risks, their acceptances, and vendors. */
export const riskDates = reading({
  'RiskAssessed.v1': ({ data: { riskId, assessedOn } }) => [
    { ...reassessment(riskId, 'OPEN'), day: addMonths(assessedOn, YEAR) },
  ],
  'RiskAccepted.v1': ({ data: { riskId, until: day } }) => [{ ...acceptance(riskId, 'OPEN'), day }],
  'RiskAcceptanceLapsed.v1': ({ data: { riskId, cause } }) => [acceptance(riskId, cause === 'ENDED' ? 'DONE' : 'GONE')],
  'RiskClosed.v1': ({ data: { riskId } }) => [acceptance(riskId, 'GONE'), reassessment(riskId, 'GONE')],
  'VendorReviewed.v1': ({ data: { vendorId, nextReviewOn: day } }) => [
    day ? { ...vendorReview(vendorId, 'OPEN'), day } : vendorReview(vendorId, 'GONE'),
  ],
  'VendorOffboarded.v1': ({ data: { vendorId } }) => [vendorReview(vendorId, 'GONE')],
});
