import { describe, it } from '@jest/globals';
import { given } from '@attestry/testing';
import { confirmed, declared, FLAGS, locked, reopened, selected } from '../scope/scope.examples.js';
import type { ScopeState } from '../scope/scope.js';
import { scope } from '../scope/scope.js';
import { auditedCycle, noCycle, openCycle } from '../spec-support/cycles.js';
import type { DeclareDataTypesInput } from './declare-data-types.command.js';
import { declareDataTypes } from './declare-data-types.js';

const declare =
  (change: Partial<DeclareDataTypesInput> = {}, cycle = openCycle) =>
  (state: ScopeState) =>
    declareDataTypes(
      { engagementId: 'eng-1', dataTypes: ['CUSTOMER_CONFIDENTIAL'], ...FLAGS, ...change },
      state,
      cycle,
    );

describe('declare data types', () => {
  it('begins the scope, and may be done again while it is a draft', () => {
    given(scope).when(declare()).then(declared());
    given(scope, declared())
      .when(declare({ clientRegions: ['US'] }))
      .then(declared({ clientRegions: ['US'] }));
    given(scope, declared(), selected('SECURITY'), confirmed(1, 'SECURITY'), reopened())
      .when(declare())
      .then(declared());
  });

  it('SCP-6 not once the audit has begun, and not while confirmed', () => {
    given(scope, declared(), confirmed(1, 'SECURITY'), locked())
      .when(declare())
      .thenRefused('SCOPE_LOCKED', { rule: 'SCP-6' });
    given(scope, declared()).when(declare({}, auditedCycle)).thenRefused('SCOPE_LOCKED');
    given(scope, declared(), confirmed(1, 'SECURITY')).when(declare()).thenRefused('SCOPE_SELECTION_INVALID_STATE');
  });

  it('of an engagement there is, in codes', () => {
    given(scope).when(declare({}, noCycle)).thenRefused('NOT_FOUND');
    given(scope)
      .when(declare({ dataTypes: ['secret things'] }))
      .thenRefused('VALIDATION_FAILED');
    given(scope)
      .when(declare({ dataTypes: ['A', 'A'] }))
      .thenRefused('VALIDATION_FAILED');
  });
});
