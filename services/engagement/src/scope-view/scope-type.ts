import { categoryRules, criteriaInScope, scopeChange } from '@attestry/soc2';
import { recommendationFor } from '../select-categories/select-categories.js';
import { scopeChangeType } from './scope-change.type.js';
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

const recommended = (doc: ScopeDoc): ScopeType['recommendation'] => {
  const { categories, advisories } = recommendationFor(doc);
  return { categories, advisories, because: categoryRules(categories) };
};

/** Each version with what it has beyond the one before, and what it has no more. */
const versionsOf = ({ versions }: ScopeDoc): ScopeType['versions'] =>
  versions.map(({ version, categories, criteria, confirmedAt }, index) => ({
    version,
    categories,
    criteriaCount: criteria.length,
    confirmedAt,
    ...scopeChangeType(scopeChange(versions[index - 1]?.criteria ?? [], { categories, criteria })),
  }));

/** A scope as the graph shows it. */
export const scopeType = (doc: ScopeDoc): ScopeType => ({
  id: doc.id,
  version: doc.version,
  state: doc.state,
  dataTypes: doc.dataTypes,
  categories: doc.categories,
  criteria: criteriaOf(doc).map(criterion),
  exclusions: doc.exclusions.map(({ code, rationale }) => ({ criterion: criterion(code), rationale })),
  flags: doc.flags,
  clientRegions: doc.clientRegions,
  ...(doc.reasons === undefined ? {} : { reasons: doc.reasons }),
  recommendation: recommended(doc),
  versions: versionsOf(doc),
});
