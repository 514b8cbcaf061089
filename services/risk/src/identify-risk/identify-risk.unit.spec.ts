import { describe, it } from '@jest/globals';
import { given } from '@attestry/testing';
import { identified } from '../risk/risk.examples.js';
import { risk } from '../risk/risk.js';
import { identifyRisk } from './identify-risk.js';

const scope = { id: 'eng-1', version: 1, confirmed: true, criteria: ['CC6.1', 'CC6.2'] };
const by = { actor: 'p-02', role: 'CM' } as const;
const input = { title: 'Somebody gets in', category: 'SECURITY' as const, criteria: ['CC6.1'], engagementId: 'eng-1' };

describe('identify risk', () => {
  it('with criteria in scope, or as a general one', () => {
    given(risk)
      .when((state) => identifyRisk(input, 'r-1', by, state, scope))
      .then(identified({ engagementId: 'eng-1' }));
    given(risk)
      .when((state) => identifyRisk({ ...input, criteria: [] }, 'r-1', by, state, scope))
      .then(identified({ engagementId: 'eng-1', criteria: [], general: true }));
  });

  it('RSK-6 a criterion outside the scope is refused', () => {
    given(risk)
      .when((state) => identifyRisk({ ...input, criteria: ['CC6.1', 'P4.1'] }, 'r-1', by, state, scope))
      .thenRefused('CRITERION_NOT_IN_SCOPE', { rule: 'RSK-6', code: 'P4.1' });
  });

  it('once, and with a title', () => {
    given(risk, identified())
      .when((state) => identifyRisk(input, 'r-1', by, state, scope))
      .thenRefused('ALREADY_EXISTS');
    given(risk)
      .when((state) => identifyRisk({ ...input, title: ' ' }, 'r-1', by, state, scope))
      .thenRefused('VALIDATION_FAILED');
  });
});
