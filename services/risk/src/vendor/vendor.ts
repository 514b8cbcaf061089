import type { EventData, RecordedOf } from '@attestry/contracts';
import type { Aggregate } from '@attestry/service-kit';
import { unknownFact } from '@attestry/service-kit';

export type VendorFact = RecordedOf<
  | 'VendorOnboarded.v1'
  | 'VendorReviewed.v1'
  | 'VendorClassifiedAsSubservice.v1'
  | 'VendorReviewOverdue.v1'
  | 'VendorOffboarded.v1'
>;

export type Criticality = EventData<'VendorOnboarded.v1'>['criticality'];
export type SubserviceMethod = EventData<'VendorClassifiedAsSubservice.v1'>['method'];

/** What the last approving review showed. Days are calendar days. */
export interface Reviewed {
  readonly nextReviewOn: string;
  /** First and last day that the vendor's own report covers, where it brought one. */
  readonly report?: { readonly start: string; readonly end: string };
  /** The review has been told to be overdue. */
  readonly overdue: boolean;
}

/** Method by the engagement it was chosen for. */
export type Methods = Readonly<Record<string, SubserviceMethod>>;

interface Known {
  readonly criticality: Criticality;
  readonly methods: Methods;
}

/** Life of a vendor (domain 2.12). Only a reviewed one is APPROVED, only an approved one is relied upon. */
export type VendorState =
  | { readonly is: 'ABSENT' }
  | ({ readonly is: 'PROPOSED' } & Known)
  | ({ readonly is: 'APPROVED' | 'RELIED_UPON'; readonly reviewed: Reviewed } & Known)
  | { readonly is: 'OFFBOARDED' };

const reviewedBy = ({
  coverageStart: start,
  coverageEnd: end,
  nextReviewOn = '',
}: EventData<'VendorReviewed.v1'>): Reviewed => ({
  nextReviewOn,
  overdue: false,
  ...(start && end ? { report: { start, end } } : {}),
});

const afterReview = (state: VendorState, data: EventData<'VendorReviewed.v1'>): VendorState => {
  if (!('methods' in state)) return state;
  const { criticality, methods } = state;
  if (data.outcome === 'NOT_APPROVED') return { is: 'PROPOSED', criticality, methods };
  // An approving review keeps the reliance: who is relied upon is reviewed every year.
  const is = state.is === 'PROPOSED' ? 'APPROVED' : state.is;
  return { is, criticality, methods, reviewed: reviewedBy(data) };
};

const evolve = (state: VendorState, fact: VendorFact): VendorState => {
  switch (fact.type) {
    case 'VendorOnboarded.v1':
      return { is: 'PROPOSED', criticality: fact.data.criticality, methods: {} };
    case 'VendorReviewed.v1':
      return afterReview(state, fact.data);
    case 'VendorClassifiedAsSubservice.v1': {
      if (!('reviewed' in state)) return state;
      const { engagementId = '', method } = fact.data;
      return { ...state, is: 'RELIED_UPON', methods: { ...state.methods, [engagementId]: method } };
    }
    case 'VendorReviewOverdue.v1':
      return 'reviewed' in state ? { ...state, reviewed: { ...state.reviewed, overdue: true } } : state;
    case 'VendorOffboarded.v1':
      return { is: 'OFFBOARDED' };
    default:
      return unknownFact(fact);
  }
};

export const vendor: Aggregate<VendorState, VendorFact> = { kind: 'vendor', initial: { is: 'ABSENT' }, evolve };
