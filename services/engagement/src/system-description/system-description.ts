import type { RecordedOf } from '@attestry/contracts';
import type { Aggregate } from '@attestry/service-kit';
import { unknownFact } from '@attestry/service-kit';

export type SystemDescriptionFact = RecordedOf<
  | 'SystemDescriptionDrafted.v1'
  | 'SystemDescriptionRevised.v1'
  | 'SystemDescriptionApproved.v1'
  | 'SystemDescriptionFrozen.v1'
>;

export interface Version {
  readonly version: number;
  readonly digest: string;
}

export interface Described extends Version {
  readonly content: string;
  readonly partsPresent: readonly string[];
  /** Subservice organizations the text names (SYD-4). */
  readonly vendorIds: readonly string[];
  /** Controls that user entities must run. */
  readonly cuecs: readonly { readonly cuecId: string; readonly criterion: string }[];
  readonly editedBy: string;
  /** Last approved version: what an audit freezes, also while a later version is drafted. */
  readonly approved?: Version;
  /** Version that each audited engagement stands on; it never changes (SYD-3). */
  readonly frozen: Readonly<Record<string, Version>>;
}

/** The description of the organization's system (domain 2.2), one stream for all its versions. */
export type SystemDescriptionState = { readonly is: 'ABSENT' } | ({ readonly is: 'DRAFT' | 'APPROVED' } & Described);

const drafted = (
  state: SystemDescriptionState,
  fact: RecordedOf<'SystemDescriptionDrafted.v1' | 'SystemDescriptionRevised.v1'>,
): SystemDescriptionState => {
  const { version, content, partsPresent, contentDigest: digest, vendorIds = [], cuecs = [] } = fact.data;
  const before = state.is === 'ABSENT' ? { frozen: {} } : state;
  return {
    ...before,
    is: 'DRAFT',
    version,
    content,
    partsPresent,
    vendorIds,
    cuecs,
    digest,
    editedBy: fact.meta.actor,
  };
};

const evolve = (state: SystemDescriptionState, fact: SystemDescriptionFact): SystemDescriptionState => {
  switch (fact.type) {
    case 'SystemDescriptionDrafted.v1':
    case 'SystemDescriptionRevised.v1':
      return drafted(state, fact);
    case 'SystemDescriptionApproved.v1':
      if (state.is === 'ABSENT') return state;
      return { ...state, is: 'APPROVED', approved: { version: state.version, digest: state.digest } };
    case 'SystemDescriptionFrozen.v1': {
      if (state.is === 'ABSENT') return state;
      const { engagementId, version, digest } = fact.data;
      return { ...state, frozen: { ...state.frozen, [engagementId]: { version, digest } } };
    }
    default:
      return unknownFact(fact);
  }
};

export const systemDescription: Aggregate<SystemDescriptionState, SystemDescriptionFact> = {
  kind: 'system-description',
  initial: { is: 'ABSENT' },
  evolve,
};

/** An organization has one system for now, and its description bears the same id. */
export const descriptionIdOf = (tenant: string): string => tenant;
