import type { EventData, RecordedOf } from '@attestry/contracts';
import type { Aggregate } from '@attestry/service-kit';
import { unknownFact } from '@attestry/service-kit';
import type { Category } from '@attestry/soc2';
import { isCommon } from '@attestry/soc2';

export type ScopeFact = RecordedOf<
  | 'DataTypesDeclared.v1'
  | 'CategoriesSelected.v1'
  | 'CriterionExcluded.v1'
  | 'CriterionIncluded.v1'
  | 'ScopeConfirmed.v1'
  | 'ScopeReopened.v1'
  | 'ScopeLocked.v1'
>;

type Declared = EventData<'DataTypesDeclared.v1'>;

export interface Draft {
  /** 1 for the first; each reopening raises it (SCP-8). */
  readonly version: number;
  readonly dataTypes: readonly string[];
  readonly flags: Declared['flags'];
  readonly clientRegions: readonly string[];
  readonly categories: readonly Category[];
  /** What was recommended when they were chosen: the reasons answer to it (SCP-4). */
  readonly recommended: readonly Category[];
  readonly reasons?: string;
  /** Rationale by excluded criterion. */
  readonly excluded: Readonly<Record<string, string>>;
}

/** What a report is about (domain 2.4), one stream an engagement. */
export type ScopeState =
  | { readonly is: 'ABSENT' }
  | ({ readonly is: 'DRAFT' } & Draft)
  | ({ readonly is: 'CONFIRMED' | 'LOCKED'; readonly criteria: readonly string[] } & Draft);

export type ExistingScope = Exclude<ScopeState, { is: 'ABSENT' }>;

const NO_DRAFT = { version: 1, categories: [], recommended: [], excluded: {} };

const declared = (state: ScopeState, { dataTypes, flags, clientRegions = [] }: Declared): ScopeState => ({
  ...(state.is === 'DRAFT' ? state : NO_DRAFT),
  is: 'DRAFT',
  dataTypes,
  flags,
  clientRegions,
});

const without = (excluded: Draft['excluded'], code: string): Draft['excluded'] =>
  Object.fromEntries(Object.entries(excluded).filter(([one]) => one !== code));

const draftOf = ({
  version,
  dataTypes,
  flags,
  clientRegions,
  categories,
  recommended,
  reasons,
  excluded,
}: Draft): Draft => ({
  version,
  dataTypes,
  flags,
  clientRegions,
  categories,
  recommended,
  excluded,
  ...(reasons === undefined ? {} : { reasons }),
});

const changed = (state: ExistingScope, fact: ScopeFact): ExistingScope => {
  switch (fact.type) {
    case 'CategoriesSelected.v1': {
      const { categories, recommended, reasons } = fact.data;
      const { reasons: _, ...rest } = state;
      return { ...rest, categories, recommended, ...(reasons === undefined ? {} : { reasons }) };
    }
    case 'CriterionExcluded.v1':
      return { ...state, excluded: { ...state.excluded, [fact.data.code]: fact.data.rationale ?? '' } };
    case 'CriterionIncluded.v1':
      return { ...state, excluded: without(state.excluded, fact.data.code) };
    case 'ScopeConfirmed.v1': {
      const { scopeVersion: version, criteria } = fact.data;
      return { ...draftOf(state), is: 'CONFIRMED', version, criteria };
    }
    case 'ScopeReopened.v1':
      return { ...draftOf(state), is: 'DRAFT', version: fact.data.scopeVersion };
    case 'ScopeLocked.v1':
      return state.is === 'DRAFT' ? state : { ...state, is: 'LOCKED' };
    case 'DataTypesDeclared.v1':
      return state;
    default:
      return unknownFact(fact);
  }
};

const evolve = (state: ScopeState, fact: ScopeFact): ScopeState => {
  if (fact.type === 'DataTypesDeclared.v1') return declared(state, fact.data);
  return state.is === 'ABSENT' ? state : changed(state, fact);
};

export const scope: Aggregate<ScopeState, ScopeFact> = { kind: 'scope', initial: { is: 'ABSENT' }, evolve };

/** Excluded criteria that the chosen categories would bring in: what SCP-7 subtracts. */
export const excludedOf = ({ excluded }: Pick<Draft, 'excluded'>): string[] =>
  Object.keys(excluded).filter((code) => !isCommon(code));
