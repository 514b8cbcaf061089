import type { RecordedOf } from '@attestry/contracts';
import type { Aggregate } from '@attestry/service-kit';
import { unknownFact } from '@attestry/service-kit';

export type PolicyFact = RecordedOf<
  | 'PolicyDrafted.v1'
  | 'PolicyRevised.v1'
  | 'PolicyApproved.v1'
  | 'PolicyPublished.v1'
  | 'PolicyAccepted.v1'
  | 'PolicyReviewOverdue.v1'
  | 'PolicyAcceptanceOverdue.v1'
  | 'PolicyRetired.v1'
>;

export interface PublishedVersion {
  readonly version: number;
  readonly effectiveFrom: string;
  readonly reviewBy: string;
}

interface Versions {
  /** Version last worked on. */
  readonly version: number;
  /** Author of that version (POL-1). */
  readonly authorRef: string;
  readonly published: readonly PublishedVersion[];
  /** Version whose review was said to be overdue. */
  readonly reviewOverdueFor?: number;
  /** When acceptances were last said to be overdue. */
  readonly acceptanceOverdueAt?: string;
  /** `<version>/<person>` of every acceptance (POL-3). */
  readonly acceptances: ReadonlySet<string>;
}

/** Life of a policy (domain 2.9). A revision goes back to DRAFT while the published version stays in force. */
export type PolicyState =
  { readonly is: 'ABSENT' } | ({ readonly is: 'DRAFT' | 'APPROVED' | 'PUBLISHED' | 'RETIRED' } & Versions);

export const acceptanceKey = (version: number, personRef: string): string => `${version}/${personRef}`;

/** The published version that holds at an instant; undefined before the first one does. */
export const versionInForce = <Version extends PublishedVersion>(
  published: readonly Version[],
  at: string,
): Version | undefined => published.findLast(({ effectiveFrom }) => effectiveFrom <= at);

const change = (state: PolicyState, part: Partial<Exclude<PolicyState, { is: 'ABSENT' }>>): PolicyState =>
  state.is === 'ABSENT' ? state : { ...state, ...part };

const publish = (state: PolicyState, version: PublishedVersion): PolicyState =>
  state.is === 'ABSENT' ? state : { ...state, is: 'PUBLISHED', published: [...state.published, version] };

const accept = (state: PolicyState, key: string): PolicyState =>
  state.is === 'ABSENT' ? state : { ...state, acceptances: new Set([...state.acceptances, key]) };

const evolve = (state: PolicyState, fact: PolicyFact): PolicyState => {
  switch (fact.type) {
    case 'PolicyDrafted.v1':
      return {
        is: 'DRAFT',
        version: fact.data.version,
        authorRef: fact.meta.actor,
        published: [],
        acceptances: new Set(),
      };
    case 'PolicyRevised.v1':
      return change(state, { is: 'DRAFT', version: fact.data.version, authorRef: fact.meta.actor });
    case 'PolicyApproved.v1':
      return change(state, { is: 'APPROVED' });
    case 'PolicyPublished.v1':
      return publish(state, fact.data);
    case 'PolicyAccepted.v1':
      return accept(state, acceptanceKey(fact.data.version, fact.data.personRef));
    case 'PolicyReviewOverdue.v1':
      return change(state, { reviewOverdueFor: fact.data.version });
    case 'PolicyAcceptanceOverdue.v1':
      return change(state, { acceptanceOverdueAt: fact.effectiveAt });
    case 'PolicyRetired.v1':
      return change(state, { is: 'RETIRED', published: [] });
    default:
      return unknownFact(fact);
  }
};

export const policy: Aggregate<PolicyState, PolicyFact> = { kind: 'policy', initial: { is: 'ABSENT' }, evolve };
