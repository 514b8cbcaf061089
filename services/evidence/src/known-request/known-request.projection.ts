import { view } from '@attestry/service-kit';

/** An auditor's request as far as it lets evidence in after a lock; keys are request ids. */
export interface KnownRequest {
  readonly id: string;
  readonly controlId?: string;
  /** True while it can be answered. */
  readonly open: boolean;
}

export const knownRequest = view<KnownRequest>()({
  name: 'known-request',
  on: [
    'EvidenceRequestRaised.v1',
    'EvidenceRequestAnswered.v1',
    'EvidenceRequestReturned.v1',
    'EvidenceRequestAccepted.v1',
    'EvidenceRequestCancelled.v1',
    'EvidenceDeclaredUnobtainable.v1',
  ],
  key: (fact) => fact.data.requestId,
  fold: (doc, fact) => {
    if (fact.type === 'EvidenceRequestRaised.v1') {
      const { requestId: id, controlId } = fact.data;
      return { id, open: true, ...(controlId === undefined ? {} : { controlId }) };
    }
    return doc && { ...doc, open: fact.type === 'EvidenceRequestReturned.v1' };
  },
});
