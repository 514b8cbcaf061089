import { describe, it } from '@jest/globals';
import { given } from '@attestry/testing';
import { confirmed, declared, excluded, selected } from '../scope/scope.examples.js';
import type { ScopeState } from '../scope/scope.js';
import { scope } from '../scope/scope.js';
import { openCycle } from '../spec-support/cycles.js';
import { excludeCriterion } from './exclude-criterion.js';

const exclude =
  (code: string, rationale = 'Nothing of the kind is done here.') =>
  (state: ScopeState) =>
    excludeCriterion({ engagementId: 'eng-1', code, rationale }, state, openCycle);
const DRAFT = [declared(), selected('SECURITY', 'AVAILABILITY')];

describe('exclude criterion', () => {
  it('takes one out, once', () => {
    given(scope, ...DRAFT)
      .when(exclude('A1.2'))
      .then(excluded('A1.2'));
    given(scope, ...DRAFT, excluded('A1.2'))
      .when(exclude('A1.2'))
      .thenNothing();
  });

  it('SCP-3 row 4: common criteria stay', () => {
    given(scope, ...DRAFT)
      .when(exclude('CC6.4', 'cloud only'))
      .thenRefused('CRITERION_EXCLUSION_NOT_ALLOWED', { rule: 'SCP-3' });
  });

  it('SCP-3 row 5: the rationale has 20 characters', () => {
    given(scope, ...DRAFT)
      .when(exclude('A1.2', 'cloud'))
      .thenRefused('REASON_REQUIRED', { rule: 'SCP-3' });
  });

  it('a criterion there is, of a category that is chosen, in a draft', () => {
    given(scope, ...DRAFT)
      .when(exclude('A9.9'))
      .thenRefused('CRITERION_UNKNOWN');
    given(scope, ...DRAFT)
      .when(exclude('P1.1'))
      .thenRefused('CRITERION_NOT_IN_SCOPE');
    given(scope, ...DRAFT, confirmed(1, 'SECURITY', 'AVAILABILITY'))
      .when(exclude('A1.2'))
      .thenRefused('SCOPE_SELECTION_INVALID_STATE');
  });
});
