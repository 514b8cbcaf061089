import { describe, it } from '@jest/globals';
import { fact } from '@attestry/contracts';
import { given } from '@attestry/testing';
import { evidenceRequest } from '../evidence-request/evidence-request.js';
import { answered, assigned, cancelled, raised, returned } from '../evidence-request/evidence-request.examples.js';
import type { KnownEvidence } from '../known-evidence/known-evidence.projection.js';
import { answerRequest } from './answer-request.js';

const evidence = (state: KnownEvidence['state']): ReadonlyMap<string, KnownEvidence> => {
  const day = '2026-01-05T00:00:00.000Z';
  return new Map([['e-1', { id: 'e-1', controlIds: ['c-1'], state, validFrom: day, validTo: day }]]);
};
const CM = { actor: 'p-02', role: 'CM' } as const;

const answer =
  (
    change: Partial<Parameters<typeof answerRequest>[0]> = {},
    by: Parameters<typeof answerRequest>[1] = CM,
    known = evidence('ACCEPTED'),
  ) =>
  (state: Parameters<typeof answerRequest>[2]): ReturnType<typeof answerRequest> =>
    answerRequest({ requestId: 'req-1', evidenceIds: ['e-1'], ...change }, by, state, known);

describe('answer request', () => {
  it('with evidence, first or after a return', () => {
    given(evidenceRequest, raised()).when(answer()).then(answered());
    given(evidenceRequest, raised(), answered(), returned()).when(answer()).then(answered());
  });

  it('D15 not by the person whose access or leaving is asked about', () => {
    const about = raised({ subjectRef: 'p-02' });
    given(evidenceRequest, about).when(answer()).thenRefused('SEPARATION_OF_DUTIES', { rule: 'D15' });
    given(evidenceRequest, about)
      .when(answer({}, { actor: 'p-07', role: 'CM' }))
      .then(answered());
  });

  it('PBC-2 never empty; a question is answered by a note', () => {
    const note = { evidenceIds: [], note: 'Reviews are weekly.' };
    given(evidenceRequest, raised()).when(answer(note)).thenRefused('ANSWER_EMPTY', { rule: 'PBC-2', kind: 'INITIAL' });
    given(evidenceRequest, raised({ kind: 'QUESTION' }))
      .when(answer(note))
      .then(fact('EvidenceRequestAnswered.v1', { requestId: 'req-1', auditId: 'aud-1', ...note }));
    given(evidenceRequest, raised({ kind: 'QUESTION' }))
      .when(answer({ evidenceIds: [], note: ' ' }))
      .thenRefused('ANSWER_EMPTY');
  });

  it('PBC-3 only with own evidence that is submitted or accepted', () => {
    given(evidenceRequest, raised())
      .when(answer({}, CM, evidence('SUBMITTED')))
      .then(answered());
    for (const known of [evidence('OUT'), new Map<string, KnownEvidence>()])
      given(evidenceRequest, raised())
        .when(answer({}, CM, known))
        .thenRefused('EVIDENCE_NOT_SHAREABLE', { rule: 'PBC-3', evidence: ['e-1'] });
  });

  it('a control owner answers what is assigned to them', () => {
    given(evidenceRequest, raised(), assigned('p-04'))
      .when(answer({}, { actor: 'p-04', role: 'CO' }))
      .then(answered());
    given(evidenceRequest, raised(), assigned('p-03'))
      .when(answer({}, { actor: 'p-04', role: 'CO' }))
      .thenRefused('FORBIDDEN_ROLE');
  });

  it('PBC-5 not once it is closed, not twice', () => {
    given(evidenceRequest, raised(), cancelled()).when(answer()).thenRefused('REQUEST_ALREADY_CLOSED');
    given(evidenceRequest, raised(), answered()).when(answer()).thenRefused('EVIDENCE_REQUEST_INVALID_STATE');
  });
});
