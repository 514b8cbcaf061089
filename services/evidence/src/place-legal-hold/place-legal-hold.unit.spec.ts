import { describe, it } from '@jest/globals';
import { given } from '@attestry/testing';
import { evidence } from '../evidence/evidence.js';
import { accepted, held, submitted, withdrawn } from '../evidence/evidence.examples.js';
import { withdrawEvidence } from '../withdraw-evidence/withdraw-evidence.js';
import { placeLegalHold } from './place-legal-hold.js';

const place = (holdId: string) => (state: Parameters<typeof placeLegalHold>[1]) =>
  placeLegalHold({ evidenceId: 'e-1', holdId }, state);

describe('place legal hold', () => {
  it('holds what was submitted, accepted too, once for each hold', () => {
    given(evidence, submitted({})).when(place('case-1')).then(held('case-1'));
    given(evidence, submitted({}), accepted({}), held('case-1')).when(place('case-2')).then(held('case-2'));
    given(evidence, submitted({}), held('case-1')).when(place('case-1')).thenNothing();
  });

  it('not what is not there, or was withdrawn', () => {
    given(evidence).when(place('case-1')).thenRefused('NOT_FOUND');
    given(evidence, submitted({}), withdrawn()).when(place('case-1')).thenRefused('EVIDENCE_INVALID_STATE');
    given(evidence, submitted({})).when(place(' ')).thenRefused('VALIDATION_FAILED');
  });

  it('LEGAL_HOLD_ACTIVE: what is held is not withdrawn', () => {
    const reason = 'It belongs to another organization.';
    const withdraw = (state: Parameters<typeof withdrawEvidence>[2]) =>
      withdrawEvidence({ evidenceId: 'e-1', reason }, { actor: 'p-03' }, state);
    given(evidence, submitted({})).when(withdraw).then(withdrawn(reason));
    given(evidence, submitted({}), held('case-1'))
      .when(withdraw)
      .thenRefused('LEGAL_HOLD_ACTIVE', { holds: ['case-1'] });
  });
});
