import { describe, it } from '@jest/globals';
import { given } from '@attestry/testing';
import { confirmed, declared, locked, reopened, selected } from '../scope/scope.examples.js';
import type { ScopeState } from '../scope/scope.js';
import { scope } from '../scope/scope.js';
import { lockScope } from './lock-scope.js';

const lock = (state: ScopeState) => lockScope({ engagementId: 'eng-1' }, state);
const CONFIRMED = [declared(), selected('SECURITY'), confirmed(1, 'SECURITY')];

describe('lock scope', () => {
  it('SCP-6 locks what is confirmed, once', () => {
    given(scope, ...CONFIRMED)
      .when(lock)
      .then(locked());
    given(scope, ...CONFIRMED, locked())
      .when(lock)
      .thenNothing();
  });

  it('not a draft', () => {
    given(scope, ...CONFIRMED, reopened())
      .when(lock)
      .thenRefused('SCOPE_SELECTION_INVALID_STATE');
    given(scope).when(lock).thenRefused('NOT_FOUND');
  });
});
