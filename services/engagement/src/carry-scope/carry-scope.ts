import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import { invalidState } from '@attestry/service-kit';
import { confirmedScope } from '../scope/confirmed-scope.js';
import type { Draft, ScopeState } from '../scope/scope.js';
import { recommendationFor } from '../select-categories/select-categories.js';
import type { CarryScopeInput } from './carry-scope.command.js';

type Carried = Fact<
  | 'DataTypesDeclared.v1'
  | 'CategoriesSelected.v1'
  | 'CriterionExcluded.v1'
  | 'CriterionIncluded.v1'
  | 'ScopeConfirmed.v1'
>;

const copied = (engagementId: string, from: Draft): Carried[] => {
  const ids = { scopeId: engagementId, engagementId };
  const { dataTypes, flags, clientRegions, categories, reasons, excluded } = from;
  const regions = clientRegions.length === 0 ? {} : { clientRegions: [...clientRegions] };
  const recommended = recommendationFor(from).categories;
  return [
    fact('DataTypesDeclared.v1', { ...ids, dataTypes: [...dataTypes], flags, ...regions }),
    fact('CategoriesSelected.v1', {
      ...ids,
      categories: [...categories],
      recommended,
      ...(reasons === undefined ? {} : { reasons }),
    }),
    ...Object.entries(excluded).map(([code, rationale]) => fact('CriterionExcluded.v1', { ...ids, code, rationale })),
  ];
};

/**
 * A carried step 1 stands for the scope of the predecessor: the successor's is confirmed with the same data types,
 * categories and criteria. A scope that is confirmed already was compared when the step was carried.
 */
export const carryScope = ({ engagementId }: CarryScopeInput, state: ScopeState, from: ScopeState): Carried[] => {
  if (state.is === 'CONFIRMED' || state.is === 'LOCKED') return [];
  if (from.is !== 'CONFIRMED' && from.is !== 'LOCKED')
    throw invalidState('SCOPE_SELECTION', from.is, ['CONFIRMED', 'LOCKED']);
  const version = state.is === 'DRAFT' ? state.version : 1;
  const dropped = state.is === 'DRAFT' ? Object.keys(state.excluded).filter((code) => !(code in from.excluded)) : [];
  return [
    ...copied(engagementId, from),
    ...dropped.map((code) => fact('CriterionIncluded.v1', { scopeId: engagementId, engagementId, code })),
    confirmedScope(engagementId, { version, categories: from.categories, excluded: from.excluded }),
  ];
};
