import { describe, expect, it } from '@jest/globals';
import { fact } from '@attestry/contracts';
import { given } from '@attestry/testing';
import { confirmed, declared, excluded, FLAGS, reopened, selected } from '../scope/scope.examples.js';
import type { ScopeState } from '../scope/scope.js';
import { scope } from '../scope/scope.js';
import { auditedCycle, openCycle } from '../spec-support/cycles.js';
import { stateOf } from '../spec-support/state-of.js';
import { approved, drafted, frozenFor, revised } from '../system-description/system-description.examples.js';
import { systemDescription } from '../system-description/system-description.js';
import { confirmScope } from './confirm-scope.js';

const APPROVED = stateOf(systemDescription, drafted(), approved());
const confirm =
  (description = APPROVED, cycle = openCycle) =>
  (state: ScopeState) =>
    confirmScope({ engagementId: 'eng-1' }, state, cycle, description);
const DRAFT = [declared(), selected('SECURITY', 'AVAILABILITY', 'CONFIDENTIALITY')];

describe('confirm scope', () => {
  it('SCP-7 33 + 3 + 2 = 38 criteria, as in the worked example', () => {
    const facts = confirm()(stateOf(scope, ...DRAFT));
    expect(facts).toEqual([confirmed(1, 'SECURITY', 'AVAILABILITY', 'CONFIDENTIALITY')]);
    expect(facts[0]?.data.criteria).toHaveLength(38);
  });

  it('SCP-7 without what is excluded', () => {
    const [fact] = confirm()(stateOf(scope, ...DRAFT, excluded('A1.2')));
    expect(fact?.data.criteria).toHaveLength(37);
    expect(fact?.data.criteria).not.toContain('A1.2');
  });

  it('SCP-8 under the next version once it was reopened', () => {
    given(scope, ...DRAFT, confirmed(1, 'SECURITY'), reopened(2))
      .when(confirm())
      .then(confirmed(2, 'SECURITY', 'AVAILABILITY', 'CONFIDENTIALITY'));
  });

  it('SCP-5 row 6: the description is approved; a frozen one is too', () => {
    given(scope, ...DRAFT)
      .when(confirm(stateOf(systemDescription, drafted())))
      .thenRefused('SYSTEM_DESCRIPTION_NOT_APPROVED', { rule: 'SCP-5', state: 'DRAFT' });
    given(scope, ...DRAFT)
      .when(confirm(stateOf(systemDescription, drafted(), approved(), revised())))
      .thenRefused('SYSTEM_DESCRIPTION_NOT_APPROVED');
    given(scope, ...DRAFT)
      .when(confirm(stateOf(systemDescription, drafted(), approved(), frozenFor('eng-0'))))
      .then(confirmed(1, 'SECURITY', 'AVAILABILITY', 'CONFIDENTIALITY'));
  });

  it('SCP-5 at least one data type; SCP-1 categories', () => {
    given(scope, declared({ dataTypes: [] }), selected('SECURITY'))
      .when(confirm())
      .thenRefused('DATA_TYPES_MISSING', { rule: 'SCP-5' });
    given(scope, declared()).when(confirm()).thenRefused('SECURITY_CATEGORY_REQUIRED');
  });

  it('SCP-4 what was declared after the choice may need a reason', () => {
    const without = declared({ flags: { ...FLAGS, uptimeCommitment: false } });
    const chosen = fact('CategoriesSelected.v1', {
      ...{ scopeId: 'eng-1', engagementId: 'eng-1' },
      categories: ['SECURITY', 'CONFIDENTIALITY'],
      recommended: ['SECURITY', 'CONFIDENTIALITY'],
    });
    given(scope, without, chosen)
      .when(confirm())
      .then(confirmed(1, 'SECURITY', 'CONFIDENTIALITY'));
    given(scope, without, chosen, declared())
      .when(confirm())
      .thenRefused('REASON_REQUIRED', { rule: 'SCP-4', categories: ['AVAILABILITY'] });
  });

  it('a draft, of a cycle that is open', () => {
    given(scope).when(confirm()).thenRefused('NOT_FOUND');
    given(scope, ...DRAFT, confirmed(1, 'SECURITY'))
      .when(confirm())
      .thenRefused('SCOPE_SELECTION_INVALID_STATE');
    given(scope, ...DRAFT)
      .when(confirm(APPROVED, auditedCycle))
      .thenRefused('SCOPE_LOCKED');
  });
});
