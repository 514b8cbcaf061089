import type { EventData } from '@attestry/contracts';
import { unknownFact, view } from '@attestry/service-kit';
import { dueStepAt } from '@attestry/soc2';
import type { Criticality, SubserviceMethod } from '../vendor/vendor.js';

/** A subservice method as it was chosen for an engagement. */
export interface Subservice {
  readonly engagementId: string;
  readonly method: SubserviceMethod;
  readonly csocs: readonly { readonly csocId: string; readonly criterion: string }[];
  readonly monitoringControlId?: string;
  readonly controlIds: readonly string[];
}

/** One vendor; keys are vendor ids. */
export interface VendorDoc {
  readonly id: string;
  readonly title: string;
  readonly criticality: Criticality;
  readonly dataTypes: readonly string[];
  readonly state: 'PROPOSED' | 'APPROVED' | 'RELIED_UPON' | 'OFFBOARDED';
  readonly lastReview?: Omit<EventData<'VendorReviewed.v1'>, 'vendorId'>;
  readonly nextReviewOn?: string;
  readonly reviewOverdue: boolean;
  /** Newest choice of each engagement. */
  readonly subservices: readonly Subservice[];
  readonly offboardedFrom?: string;
  /** When its review is told to be overdue; absent when it has been, or none is due. */
  readonly dueAt?: string;
}

const withoutReview = ({ nextReviewOn: _, dueAt: __, ...doc }: VendorDoc): VendorDoc => ({
  ...doc,
  reviewOverdue: false,
});

const reviewed = (doc: VendorDoc, { vendorId: _, ...lastReview }: EventData<'VendorReviewed.v1'>): VendorDoc => {
  const after: VendorDoc = { ...withoutReview(doc), lastReview };
  const { nextReviewOn, outcome } = lastReview;
  if (outcome === 'NOT_APPROVED' || !nextReviewOn) return { ...after, state: 'PROPOSED' };
  const state = doc.state === 'PROPOSED' ? 'APPROVED' : doc.state;
  return { ...after, state, nextReviewOn, dueAt: dueStepAt(nextReviewOn, 0) };
};

const classified = (doc: VendorDoc, data: EventData<'VendorClassifiedAsSubservice.v1'>): VendorDoc => {
  const { engagementId = '', method, csocs, monitoringControlId, controlIds = [] } = data;
  const chosen = { engagementId, method, csocs, controlIds, ...(monitoringControlId ? { monitoringControlId } : {}) };
  const others = doc.subservices.filter((one) => one.engagementId !== engagementId);
  return { ...doc, state: 'RELIED_UPON', subservices: [...others, chosen] };
};

export const vendorRegister = view<VendorDoc>()({
  name: 'vendor-register',
  of: 'ORGANIZATION',
  on: [
    'VendorOnboarded.v1',
    'VendorReviewed.v1',
    'VendorClassifiedAsSubservice.v1',
    'VendorReviewOverdue.v1',
    'VendorOffboarded.v1',
  ],
  key: (fact) => fact.data.vendorId,
  fold: (doc, fact, id) => {
    if (fact.type === 'VendorOnboarded.v1') {
      const { title, criticality, dataTypes } = fact.data;
      return { id, title, criticality, dataTypes, state: 'PROPOSED', reviewOverdue: false, subservices: [] };
    }
    // A vendor is taken up before anything else is said of it.
    if (!doc) return undefined;
    switch (fact.type) {
      case 'VendorReviewed.v1':
        return reviewed(doc, fact.data);
      case 'VendorClassifiedAsSubservice.v1':
        return classified(doc, fact.data);
      case 'VendorReviewOverdue.v1': {
        const { dueAt: _, ...rest } = doc;
        return { ...rest, reviewOverdue: true };
      }
      case 'VendorOffboarded.v1':
        return { ...withoutReview(doc), state: 'OFFBOARDED', offboardedFrom: fact.data.effectiveFrom };
      default:
        return unknownFact(fact);
    }
  },
});
