import { describe, it } from '@jest/globals';
import { fact } from '@attestry/contracts';
import { given } from '@attestry/testing';
import { confirmed, declared, locked, selected } from '../scope/scope.examples.js';
import type { ScopeState } from '../scope/scope.js';
import { scope } from '../scope/scope.js';
import { auditedCycle, openCycle } from '../spec-support/cycles.js';
import type { CategoryReasonInput } from './select-categories.command.js';
import { selectCategories } from './select-categories.js';

const select =
  (categories: string[], reasons: CategoryReasonInput[] = [], cycle = openCycle) =>
  (state: ScopeState) =>
    selectCategories({ engagementId: 'eng-1', categories, reasons }, state, cycle);

describe('select categories', () => {
  it('4.1: what is recommended needs no words', () => {
    given(scope, declared())
      .when(select(['SECURITY', 'AVAILABILITY', 'CONFIDENTIALITY']))
      .then(selected('SECURITY', 'AVAILABILITY', 'CONFIDENTIALITY'));
  });

  it('SCP-1 row 1: SECURITY is always in', () => {
    given(scope, declared())
      .when(select(['AVAILABILITY']))
      .thenRefused('SECURITY_CATEGORY_REQUIRED', { rule: 'SCP-1' });
  });

  it('SCP-2 row 2, row 3: known categories, each once', () => {
    given(scope, declared())
      .when(select(['SECURITY', 'SAFETY']))
      .thenRefused('CATEGORY_UNKNOWN', { rule: 'SCP-2' });
    given(scope, declared())
      .when(select(['SECURITY', 'SECURITY']))
      .thenRefused('CATEGORY_DUPLICATE', { rule: 'SCP-2' });
  });

  it('SCP-4 row 9: what differs from the recommendation needs a reason, left out or taken', () => {
    given(scope, declared())
      .when(select(['SECURITY', 'CONFIDENTIALITY']))
      .thenRefused('REASON_REQUIRED', { categories: ['AVAILABILITY'] });
    given(scope, declared())
      .when(select(['SECURITY', 'AVAILABILITY', 'CONFIDENTIALITY', 'PRIVACY']))
      .thenRefused('REASON_REQUIRED', { categories: ['PRIVACY'] });
    const data = {
      scopeId: 'eng-1',
      engagementId: 'eng-1',
      categories: ['SECURITY' as const, 'CONFIDENTIALITY' as const],
      recommended: ['SECURITY' as const, 'AVAILABILITY' as const, 'CONFIDENTIALITY' as const],
      reasons: 'AVAILABILITY: Next year.',
    };
    given(scope, declared())
      .when(select(['SECURITY', 'CONFIDENTIALITY'], [{ category: 'AVAILABILITY', reason: ' Next year. ' }]))
      .then(fact('CategoriesSelected.v1', data));
  });

  it('only in a draft', () => {
    given(scope)
      .when(select(['SECURITY']))
      .thenRefused('NOT_FOUND');
    given(scope, declared(), confirmed(1, 'SECURITY'))
      .when(select(['SECURITY']))
      .thenRefused('SCOPE_SELECTION_INVALID_STATE');
    given(scope, declared(), confirmed(1, 'SECURITY'), locked())
      .when(select(['SECURITY']))
      .thenRefused('SCOPE_LOCKED');
    given(scope, declared())
      .when(select(['SECURITY'], [], auditedCycle))
      .thenRefused('SCOPE_LOCKED');
  });
});
