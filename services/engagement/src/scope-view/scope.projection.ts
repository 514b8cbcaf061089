import type { EventData, RecordedOf } from '@attestry/contracts';
import { view } from '@attestry/service-kit';
import type { Category } from '@attestry/soc2';

export interface ScopeVersion {
  readonly version: number;
  readonly categories: readonly Category[];
  readonly criteria: readonly string[];
  readonly confirmedAt: string;
}

/** Scope of one engagement; the key is the engagement's id. `cited` names the event behind a value. */
export interface ScopeDoc {
  readonly id: string;
  readonly version: number;
  readonly state: 'DRAFT' | 'CONFIRMED' | 'LOCKED';
  readonly dataTypes: readonly string[];
  readonly flags: EventData<'DataTypesDeclared.v1'>['flags'];
  readonly clientRegions: readonly string[];
  readonly categories: readonly Category[];
  readonly recommended: readonly Category[];
  readonly reasons?: string;
  readonly exclusions: readonly { readonly code: string; readonly rationale: string }[];
  /** Every version that was confirmed, in order. */
  readonly versions: readonly ScopeVersion[];
  readonly cited: { readonly dataTypes?: string; readonly confirmed?: string };
}

const declared = (doc: ScopeDoc | undefined, { id, data }: RecordedOf<'DataTypesDeclared.v1'>): ScopeDoc => {
  const fresh = { id: data.engagementId, version: 1, categories: [], recommended: [], exclusions: [], versions: [] };
  const { dataTypes, flags, clientRegions = [] } = data;
  return {
    ...(doc ?? fresh),
    state: 'DRAFT',
    dataTypes,
    flags,
    clientRegions,
    cited: { ...doc?.cited, dataTypes: id },
  };
};

const confirmed = (doc: ScopeDoc, { id, data, recordedAt }: RecordedOf<'ScopeConfirmed.v1'>): ScopeDoc => {
  const { scopeVersion: version, categories, criteria } = data;
  const versions = [...doc.versions, { version, categories, criteria, confirmedAt: recordedAt }];
  return { ...doc, state: 'CONFIRMED', version, versions, cited: { ...doc.cited, confirmed: id } };
};

const without = (doc: ScopeDoc, code: string): ScopeDoc['exclusions'] =>
  doc.exclusions.filter((one) => one.code !== code);

export const scopeView = view<ScopeDoc>()({
  name: 'scope',
  of: 'ENGAGEMENT',
  on: [
    'DataTypesDeclared.v1',
    'CategoriesSelected.v1',
    'CriterionExcluded.v1',
    'CriterionIncluded.v1',
    'ScopeConfirmed.v1',
    'ScopeReopened.v1',
    'ScopeLocked.v1',
  ],
  key: (fact) => fact.data.engagementId,
  fold: (doc, fact) => {
    if (fact.type === 'DataTypesDeclared.v1') return declared(doc, fact);
    if (!doc) return undefined;
    switch (fact.type) {
      case 'CategoriesSelected.v1': {
        const { categories, recommended, reasons } = fact.data;
        const { reasons: _, ...rest } = doc;
        return { ...rest, categories, recommended, ...(reasons === undefined ? {} : { reasons }) };
      }
      case 'CriterionExcluded.v1': {
        const { code, rationale = '' } = fact.data;
        return { ...doc, exclusions: [...without(doc, code), { code, rationale }] };
      }
      case 'CriterionIncluded.v1':
        return { ...doc, exclusions: without(doc, fact.data.code) };
      case 'ScopeConfirmed.v1':
        return confirmed(doc, fact);
      case 'ScopeReopened.v1':
        return { ...doc, state: 'DRAFT', version: fact.data.scopeVersion };
      case 'ScopeLocked.v1':
        return { ...doc, state: 'LOCKED' };
    }
  },
});

/** Criteria that count now: those confirmed last, while the scope is confirmed; else none. */
export const confirmedCriteria = (doc: ScopeDoc | undefined): readonly string[] =>
  doc && doc.state !== 'DRAFT' ? (doc.versions.at(-1)?.criteria ?? []) : [];
