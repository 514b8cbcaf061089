import { describe, it } from '@jest/globals';
import { given } from '@attestry/testing';
import { confirmed, declared, locked, reopened, selected } from '../scope/scope.examples.js';
import type { ScopeState } from '../scope/scope.js';
import { scope } from '../scope/scope.js';
import { auditedCycle, openCycle } from '../spec-support/cycles.js';
import { reopenScope } from './reopen-scope.js';

const reopen =
  (cycle = openCycle, reason = 'A new product line.') =>
  (state: ScopeState) =>
    reopenScope({ engagementId: 'eng-1', reason }, state, cycle);
const CONFIRMED = [declared(), selected('SECURITY'), confirmed(1, 'SECURITY')];

describe('reopen scope', () => {
  it('SCP-8 raises the version, each time', () => {
    given(scope, ...CONFIRMED)
      .when(reopen())
      .then(reopened(2));
    given(scope, ...CONFIRMED, reopened(2), confirmed(2, 'SECURITY'))
      .when(reopen())
      .then(reopened(3));
  });

  it('SCP-6 row 8: not after the lock, nor once the audit has begun', () => {
    given(scope, ...CONFIRMED, locked())
      .when(reopen())
      .thenRefused('SCOPE_LOCKED', { rule: 'SCP-6' });
    given(scope, ...CONFIRMED)
      .when(reopen(auditedCycle))
      .thenRefused('SCOPE_LOCKED');
  });

  it('a confirmed one, with a reason', () => {
    given(scope, declared()).when(reopen()).thenRefused('SCOPE_SELECTION_INVALID_STATE', { state: 'DRAFT' });
    given(scope, ...CONFIRMED)
      .when(reopen(openCycle, ''))
      .thenRefused('REASON_REQUIRED');
    given(scope).when(reopen()).thenRefused('NOT_FOUND');
  });
});
