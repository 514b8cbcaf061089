import type { EventData, Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import type { Category } from '@attestry/soc2';
import { criteriaInScope } from '@attestry/soc2';

const ids = { scopeId: 'eng-1', engagementId: 'eng-1' };
export const FLAGS = { uptimeCommitment: true, processesTransactions: false, affectsClientFinancialReporting: false };

/** Facts for specs: a valid example, changed where a case needs it. */
export const declared = (change: Partial<EventData<'DataTypesDeclared.v1'>> = {}): Fact<'DataTypesDeclared.v1'> =>
  fact('DataTypesDeclared.v1', { ...ids, dataTypes: ['CUSTOMER_CONFIDENTIAL'], flags: FLAGS, ...change });

export const selected = (...categories: readonly Category[]): Fact<'CategoriesSelected.v1'> =>
  fact('CategoriesSelected.v1', {
    ...ids,
    categories: [...categories],
    recommended: ['SECURITY', 'AVAILABILITY', 'CONFIDENTIALITY'],
  });

export const excluded = (code: string): Fact<'CriterionExcluded.v1'> =>
  fact('CriterionExcluded.v1', { ...ids, code, rationale: 'Nothing of the kind is done here.' });

export const confirmed = (scopeVersion = 1, ...categories: readonly Category[]): Fact<'ScopeConfirmed.v1'> =>
  fact('ScopeConfirmed.v1', {
    ...ids,
    scopeVersion,
    categories: [...categories],
    criteria: criteriaInScope(categories),
    catalogueVersion: 1,
  });

export const reopened = (scopeVersion = 2): Fact<'ScopeReopened.v1'> =>
  fact('ScopeReopened.v1', { ...ids, scopeVersion, reason: 'A new product line.' });

export const locked = (scopeVersion = 1): Fact<'ScopeLocked.v1'> => fact('ScopeLocked.v1', { ...ids, scopeVersion });
