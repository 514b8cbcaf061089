import { describe, it } from '@jest/globals';
import { given } from '@attestry/testing';
import { evidence } from '../evidence/evidence.js';
import { accepted, submitted } from '../evidence/evidence.examples.js';
import { acceptEvidence } from './accept-evidence.js';

const FRESH = '2026-03-10T00:00:00.000Z';
const accept =
  (actor: string, role: 'CM' | 'SYS' = 'CM', hindrance?: string) =>
  (state: Parameters<typeof acceptEvidence>[2]) =>
    acceptEvidence({ evidenceId: 'e-1' }, { actor, role }, state, { freshUntil: FRESH, hindrance });

describe('accept evidence', () => {
  it('another person accepts a submission', () => {
    given(evidence, submitted({ submittedBy: 'p-03' }))
      .when(accept('p-02'))
      .then(accepted({ by: 'PERSON', freshUntil: FRESH }));
  });

  it('EVD-1 D1 row 49: the submitter does not accept it', () => {
    given(evidence, submitted({ submittedBy: 'p-02' }))
      .when(accept('p-02'))
      .thenRefused('SEPARATION_OF_DUTIES');
  });

  it('EVD-1: a rule accepts what a collector brought', () => {
    given(evidence, submitted({ submittedBy: 'system' }))
      .when(accept('system', 'SYS'))
      .then(accepted({ by: 'RULE', freshUntil: FRESH }));
  });

  it('EVD-1: where no rule holds the system does not accept, a person may', () => {
    const state = submitted({ submittedBy: 'system' });
    given(evidence, state)
      .when(accept('system', 'SYS', 'its collector is UNHEALTHY'))
      .thenRefused('SEPARATION_OF_DUTIES');
    given(evidence, state)
      .when(accept('p-02', 'CM', 'its collector is UNHEALTHY'))
      .then(accepted({ by: 'PERSON', freshUntil: FRESH }));
  });

  it('is not accepted twice', () => {
    given(evidence, submitted({}), accepted({})).when(accept('p-02')).thenRefused('EVIDENCE_INVALID_STATE');
  });

  it('must exist', () => {
    given(evidence).when(accept('p-02')).thenRefused('NOT_FOUND');
  });
});
