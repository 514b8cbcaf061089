import { criteriaInScope } from '@attestry/soc2';
import { recommendationFor } from '../select-categories/select-categories.js';
import type { ScopeDoc } from './scope.projection.js';
import { confirmedCriteria } from './scope.projection.js';
import type { ScopeType } from './scope.type.js';

const criterion = (code: string): { code: string } => ({ code });

/** Criteria of a draft are those it would be confirmed with now. */
const criteriaOf = (doc: ScopeDoc): readonly string[] => {
  if (doc.state !== 'DRAFT') return confirmedCriteria(doc);
  return doc.categories.length === 0
    ? []
    : criteriaInScope(
        doc.categories,
        doc.exclusions.map(({ code }) => code),
      );
};

/** A scope as the graph shows it. */
export const scopeType = (doc: ScopeDoc): ScopeType => ({
  id: doc.id,
  version: doc.version,
  state: doc.state,
  dataTypes: doc.dataTypes,
  categories: doc.categories,
  criteria: criteriaOf(doc).map(criterion),
  exclusions: doc.exclusions.map(({ code, rationale }) => ({ criterion: criterion(code), rationale })),
  recommendation: recommendationFor(doc),
  versions: doc.versions.map(({ version, categories, criteria, confirmedAt }) => ({
    version,
    categories,
    criteriaCount: criteria.length,
    confirmedAt,
  })),
});
