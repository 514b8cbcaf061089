import { describe, expect, it } from '@jest/globals';
import { fact } from '@attestry/contracts';
import { given } from '@attestry/testing';
import { confirmed, declared, excluded, locked, selected } from '../scope/scope.examples.js';
import type { ScopeState } from '../scope/scope.js';
import { scope } from '../scope/scope.js';
import { stateOf } from '../spec-support/state-of.js';
import { carryScope } from './carry-scope.js';

const FROM = [declared(), selected('SECURITY', 'AVAILABILITY', 'CONFIDENTIALITY')];
const before = stateOf(scope, ...FROM, confirmed(1, 'SECURITY', 'AVAILABILITY', 'CONFIDENTIALITY'), locked());
const carry =
  (from = before) =>
  (state: ScopeState) =>
    carryScope({ engagementId: 'eng-1', fromEngagementId: 'eng-0' }, state, from);
const CONFIRMED = confirmed(1, 'SECURITY', 'AVAILABILITY', 'CONFIDENTIALITY');

describe('carry scope', () => {
  it('confirms the same data types, categories and criteria', () => {
    given(scope)
      .when(carry())
      .then(...FROM, CONFIRMED);
  });

  it('with what was excluded, and takes back what only the draft excluded', () => {
    const from = stateOf(scope, ...FROM, excluded('A1.2'), CONFIRMED, locked());
    const facts = carry(from)(stateOf(scope, ...FROM, excluded('A1.3')));
    expect(facts.map(({ type }) => type)).toEqual([
      'DataTypesDeclared.v1',
      'CategoriesSelected.v1',
      'CriterionExcluded.v1',
      'CriterionIncluded.v1',
      'ScopeConfirmed.v1',
    ]);
    expect(facts.at(-1)?.data).toMatchObject({ criteria: expect.arrayContaining(['A1.1', 'A1.3']) });
    expect(facts).toContainEqual(
      fact('CriterionIncluded.v1', { scopeId: 'eng-1', engagementId: 'eng-1', code: 'A1.3' }),
    );
  });

  it('leaves a scope that is confirmed already', () => {
    given(scope, ...FROM, CONFIRMED)
      .when(carry())
      .thenNothing();
  });

  it('carries nothing that was not confirmed', () => {
    given(scope)
      .when(carry(stateOf(scope, ...FROM)))
      .thenRefused('SCOPE_SELECTION_INVALID_STATE');
  });
});
