import type { EventData, Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';

/** Facts for specs: a valid example, changed where a case needs it. */
export const criterionConcluded = (
  code: string,
  change: Partial<EventData<'CriterionConcluded.v1'>> = {},
): Fact<'CriterionConcluded.v1'> =>
  fact('CriterionConcluded.v1', { auditId: 'aud-1', code, conclusion: 'MET', compensatedBy: [], ...change });

export const proposed = (change: Partial<EventData<'OpinionProposed.v1'>> = {}): Fact<'OpinionProposed.v1'> =>
  fact('OpinionProposed.v1', {
    auditId: 'aud-1',
    kind: 'UNQUALIFIED',
    M: 2,
    X: 0,
    L: 0,
    criteria: [],
    rule: 'O5',
    notMet: [],
    limited: [],
    description: 'FAIR',
    ...change,
  });

export const assertionSigned = (digest: string): Fact<'ManagementAssertionSigned.v1'> =>
  fact('ManagementAssertionSigned.v1', { engagementId: 'eng-1', auditId: 'aud-1', signatoryRef: 'p-01', digest });
