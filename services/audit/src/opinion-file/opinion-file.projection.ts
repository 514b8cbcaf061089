import type { EventData } from '@attestry/contracts';
import { unknownFact, view } from '@attestry/service-kit';

export type ConcludedCriterion = Omit<EventData<'CriterionConcluded.v1'>, 'auditId'>;
export type ProposedOpinion = Omit<EventData<'OpinionProposed.v1'>, 'auditId'>;

/** Conclusions on the criteria, the opinion they propose, and management's assertion; keys are audit ids. */
export interface OpinionDoc {
  readonly id: string;
  readonly criteria: readonly ConcludedCriterion[];
  readonly proposal?: ProposedOpinion;
  readonly assertion?: { readonly signatoryRef: string; readonly digest: string; readonly signedAt: string };
  /** True once a report stands on it: from then on the organization sees the arithmetic. */
  readonly issued: boolean;
}

export const opinionFile = view<OpinionDoc>()({
  name: 'opinion-file',
  of: 'AUDIT',
  observers: false,
  on: ['CriterionConcluded.v1', 'OpinionProposed.v1', 'ManagementAssertionSigned.v1', 'ReportIssued.v1'],
  key: (fact) => fact.data.auditId,
  fold: (known, fact, id) => {
    const doc: OpinionDoc = known ?? { id, criteria: [], issued: false };
    switch (fact.type) {
      case 'CriterionConcluded.v1': {
        const { auditId: _, ...concluded } = fact.data;
        const others = doc.criteria.filter(({ code }) => code !== concluded.code);
        return { ...doc, criteria: [...others, concluded] };
      }
      case 'OpinionProposed.v1': {
        const { auditId: _, ...proposal } = fact.data;
        return { ...doc, proposal };
      }
      case 'ManagementAssertionSigned.v1': {
        const { signatoryRef, digest } = fact.data;
        return { ...doc, assertion: { signatoryRef, digest, signedAt: fact.recordedAt } };
      }
      case 'ReportIssued.v1':
        return { ...doc, issued: true };
      default:
        return unknownFact(fact);
    }
  },
});
