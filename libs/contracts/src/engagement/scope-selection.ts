import { events, internal, open } from '../events.js';
import { code, count, flag, id, list, optional, record, text } from '../schema.js';
import { category } from '../vocabulary.js';

const scope = { scopeId: id(), engagementId: id() };

/** What the organization promises and does with data; it drives the recommendation of rule 4.1. */
const flags = record({
  uptimeCommitment: flag(),
  processesTransactions: flag(),
  affectsClientFinancialReporting: flag(),
});

/** Domain 5.2, scope. `clientRegions` feeds the framework advisory (S74). */
export const scopeSelectionEvents = events('engagement', {
  'DataTypesDeclared.v1': internal({ ...scope, dataTypes: list(code()), flags, clientRegions: optional(list(code())) }),
  'CategoriesSelected.v1': open({
    ...scope,
    categories: list(category()),
    recommended: list(category()),
    reasons: optional(text()),
  }),
  'CriterionExcluded.v1': internal({ ...scope, code: code(), rationale: optional(text()) }),
  'CriterionIncluded.v1': internal({ ...scope, code: code(), rationale: optional(text()) }),
  'ScopeConfirmed.v1': open({
    ...scope,
    scopeVersion: count(),
    categories: list(category()),
    criteria: list(code()),
    catalogueVersion: count(),
  }),
  'ScopeReopened.v1': open({ ...scope, scopeVersion: count(), reason: text() }),
  'ScopeLocked.v1': open({ ...scope, scopeVersion: count() }),
});
