import { reading } from './calendar-date.js';
import type { Told } from './calendar-date.js';
import { present } from '../shape/present.js';

type State = Told['state'];

const obligation = (obligationId: string, state: State): Told => ({
  ...{ id: `obligation-${obligationId}`, kind: 'OBLIGATION', what: 'OTHER', state },
});

const remediation = (itemId: string, state: State): Told => ({
  ...{ id: `remediation-${itemId}`, kind: 'REMEDIATION', what: 'REMEDIATION', state },
});

const review = (policyId: string, state: State): Told => ({
  ...{ id: `policy-review-${policyId}`, kind: 'POLICY_REVIEW', what: 'POLICY_REVIEW', detail: policyId, state },
});

/** Dates of obligations, remediation and policies. */
export const controlDates = reading({
  'ObligationScheduled.v1': ({ data: { obligationId, kind: what, dueOn: day, controlId, engagementId } }) => [
    {
      ...{ ...obligation(obligationId, 'OPEN'), what, day },
      ...present({ engagementId, controlIds: controlId ? [controlId] : undefined }),
    },
  ],
  'ObligationFulfilled.v1': ({ data }) => [obligation(data.obligationId, 'DONE')],
  'ObligationWaived.v1': ({ data }) => [obligation(data.obligationId, 'GONE')],
  'ObligationCancelled.v1': ({ data }) => [obligation(data.obligationId, 'GONE')],
  'RemediationPlanned.v1': ({ data: { itemId, dueOn: day, criteria, controlId, engagementId } }) => [
    {
      ...{ ...remediation(itemId, 'OPEN'), day, detail: criteria.join(', ') },
      ...present({ engagementId, controlIds: controlId ? [controlId] : undefined }),
    },
  ],
  'RemediationRescheduled.v1': ({ data: { itemId, to: day } }) => [{ ...remediation(itemId, 'OPEN'), day }],
  'RemediationReportedDone.v1': ({ data }) => [remediation(data.itemId, 'DONE')],
  'RemediationRejected.v1': ({ data }) => [remediation(data.itemId, 'OPEN')],
  'RemediationVerified.v1': ({ data }) => [remediation(data.itemId, 'DONE')],
  'RemediationCancelled.v1': ({ data }) => [remediation(data.itemId, 'GONE')],
  'PolicyPublished.v1': ({ data: { policyId, reviewBy: day } }) => [{ ...review(policyId, 'OPEN'), day }],
  'PolicyRetired.v1': ({ data }) => [review(data.policyId, 'GONE')],
});
