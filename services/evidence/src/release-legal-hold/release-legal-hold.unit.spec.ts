import { describe, it } from '@jest/globals';
import { given } from '@attestry/testing';
import { evidence } from '../evidence/evidence.js';
import { held, released, submitted, withdrawn } from '../evidence/evidence.examples.js';
import { withdrawEvidence } from '../withdraw-evidence/withdraw-evidence.js';
import { releaseLegalHold } from './release-legal-hold.js';

const release = (holdId: string) => (state: Parameters<typeof releaseLegalHold>[1]) =>
  releaseLegalHold({ evidenceId: 'e-1', holdId }, state);

describe('release legal hold', () => {
  it('ends an active hold, once', () => {
    given(evidence, submitted({}), held('case-1')).when(release('case-1')).then(released('case-1'));
    given(evidence, submitted({}), held('case-1'), released('case-1')).when(release('case-1')).thenNothing();
    given(evidence).when(release('case-1')).thenRefused('NOT_FOUND');
  });

  it('evidence may be withdrawn again only when the last one has ended', () => {
    const reason = 'It belongs to another organization.';
    const withdraw = (state: Parameters<typeof withdrawEvidence>[2]) =>
      withdrawEvidence({ evidenceId: 'e-1', reason }, { actor: 'p-03' }, state);
    const two = [submitted({}), held('case-1'), held('case-2'), released('case-1')];
    given(evidence, ...two)
      .when(withdraw)
      .thenRefused('LEGAL_HOLD_ACTIVE', { holds: ['case-2'] });
    given(evidence, ...two, released('case-2'))
      .when(withdraw)
      .then(withdrawn(reason));
  });
});
