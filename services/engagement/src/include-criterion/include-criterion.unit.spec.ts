import { describe, it } from '@jest/globals';
import { fact } from '@attestry/contracts';
import { given } from '@attestry/testing';
import { declared, excluded, selected } from '../scope/scope.examples.js';
import type { ScopeState } from '../scope/scope.js';
import { scope } from '../scope/scope.js';
import { auditedCycle, openCycle } from '../spec-support/cycles.js';
import { includeCriterion } from './include-criterion.js';

const include =
  (code: string, cycle = openCycle) =>
  (state: ScopeState) =>
    includeCriterion({ engagementId: 'eng-1', code }, state, cycle);
const DRAFT = [declared(), selected('SECURITY', 'AVAILABILITY'), excluded('A1.2')];

describe('include criterion', () => {
  it('takes an excluded one back; one that is in is no news', () => {
    given(scope, ...DRAFT)
      .when(include('A1.2'))
      .then(fact('CriterionIncluded.v1', { scopeId: 'eng-1', engagementId: 'eng-1', code: 'A1.2' }));
    given(scope, ...DRAFT)
      .when(include('A1.1'))
      .thenNothing();
  });

  it('a criterion there is, in a scope that may change', () => {
    given(scope, ...DRAFT)
      .when(include('A9.9'))
      .thenRefused('CRITERION_UNKNOWN');
    given(scope, ...DRAFT)
      .when(include('A1.2', auditedCycle))
      .thenRefused('SCOPE_LOCKED');
  });
});
