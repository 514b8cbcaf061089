import type { RecordedOf } from '@attestry/contracts';
import type { Aggregate } from '@attestry/service-kit';
import { unknownFact } from '@attestry/service-kit';

export type ResponseFact = RecordedOf<
  | 'ManagementResponseDrafted.v1'
  | 'ManagementResponseRevised.v1'
  | 'ManagementResponseSubmitted.v1'
  | 'ManagementResponseWaived.v1'
>;

/** Management's words beside a deviation (domain 2.23). It bears the exception's id, so there is one (MRS-2). */
export type ResponseState =
  { readonly is: 'ABSENT' } | { readonly is: 'DRAFT'; readonly text: string } | { readonly is: 'SUBMITTED' | 'WAIVED' };

const evolve = (_: ResponseState, fact: ResponseFact): ResponseState => {
  switch (fact.type) {
    case 'ManagementResponseDrafted.v1':
    case 'ManagementResponseRevised.v1':
      return { is: 'DRAFT', text: fact.data.text };
    case 'ManagementResponseSubmitted.v1':
      return { is: 'SUBMITTED' };
    case 'ManagementResponseWaived.v1':
      return { is: 'WAIVED' };
    default:
      return unknownFact(fact);
  }
};

export const managementResponse: Aggregate<ResponseState, ResponseFact> = {
  kind: 'management-response',
  initial: { is: 'ABSENT' },
  evolve,
};
