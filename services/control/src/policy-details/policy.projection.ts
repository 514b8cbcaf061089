import type { EventData } from '@attestry/contracts';
import { unknownFact, view } from '@attestry/service-kit';
import { versionInForce } from '../policy/policy.js';

export interface PublishedDoc {
  readonly version: number;
  readonly effectiveFrom: string;
  readonly reviewBy: string;
  readonly requiresReacceptance: boolean;
}

/** One policy with its published versions and who accepted which; keys are policy ids. */
export interface PolicyDoc {
  readonly id: string;
  readonly state: 'DRAFT' | 'APPROVED' | 'PUBLISHED' | 'RETIRED';
  /** Version last worked on. */
  readonly version: number;
  readonly code?: string;
  readonly title?: string;
  readonly contentDigest: string;
  readonly content: string;
  /** Controls the policy is part of. */
  readonly controlIds: readonly string[];
  readonly published: readonly PublishedDoc[];
  /** Version whose review was told to be overdue. */
  readonly reviewOverdueFor?: number;
  /** The end of time of acceptances that was told last (POL-7). */
  readonly acceptanceOverdueAt?: string;
  /** From when on it is retired. */
  readonly retiredFrom?: string;
  readonly acceptances: readonly { readonly version: number; readonly personRef: string; readonly at: string }[];
}

/** What a version says; a revision that says nothing of title or controls keeps them. */
const written = ({
  policyId: _,
  ...draft
}: EventData<'PolicyDrafted.v1'>): Omit<EventData<'PolicyDrafted.v1'>, 'policyId'> => draft;

export const policyView = view<PolicyDoc>()({
  name: 'policy',
  on: [
    'PolicyDrafted.v1',
    'PolicyRevised.v1',
    'PolicyApproved.v1',
    'PolicyPublished.v1',
    'PolicyAccepted.v1',
    'PolicyReviewOverdue.v1',
    'PolicyAcceptanceOverdue.v1',
    'PolicyRetired.v1',
  ],
  key: (fact) => fact.data.policyId,
  fold: (doc, fact, id) => {
    if (fact.type === 'PolicyDrafted.v1') {
      return { id, state: 'DRAFT', controlIds: [], ...written(fact.data), published: [], acceptances: [] };
    }
    if (!doc) return undefined;
    switch (fact.type) {
      case 'PolicyRevised.v1':
        return { ...doc, ...written(fact.data), state: 'DRAFT' };
      case 'PolicyApproved.v1':
        return { ...doc, state: 'APPROVED' };
      case 'PolicyPublished.v1': {
        const { version, effectiveFrom, reviewBy, requiresReacceptance } = fact.data;
        const published = [...doc.published, { version, effectiveFrom, reviewBy, requiresReacceptance }];
        return { ...doc, state: 'PUBLISHED', published };
      }
      case 'PolicyAccepted.v1': {
        const { version, personRef } = fact.data;
        return { ...doc, acceptances: [...doc.acceptances, { version, personRef, at: fact.recordedAt }] };
      }
      case 'PolicyReviewOverdue.v1':
        return { ...doc, reviewOverdueFor: fact.data.version };
      case 'PolicyAcceptanceOverdue.v1':
        return { ...doc, acceptanceOverdueAt: fact.effectiveAt };
      case 'PolicyRetired.v1':
        return { ...doc, state: 'RETIRED', retiredFrom: fact.effectiveAt };
      default:
        return unknownFact(fact);
    }
  },
});

/** The version in force at a valid instant; undefined before the first and after retirement. */
export const inForceAt = ({ published, retiredFrom }: PolicyDoc, at: string): PublishedDoc | undefined =>
  retiredFrom !== undefined && retiredFrom <= at ? undefined : versionInForce(published, at);

/** The version from which on an acceptance counts at a valid instant: the last that asked for it, else the first (POL-6). */
export const reacceptedSince = (doc: PolicyDoc, at: string): PublishedDoc | undefined => {
  const inForce = inForceAt(doc, at);
  if (!inForce) return undefined;
  const until = doc.published.filter(({ version }) => version <= inForce.version);
  return until.findLast(({ requiresReacceptance }) => requiresReacceptance) ?? until[0];
};

/** Persons whose acceptance counts at an instant: of the version in force, or of an older one that it left valid (POL-6). */
export const acceptedBy = (doc: PolicyDoc, at: string): ReadonlySet<string> => {
  const { acceptances } = doc;
  const inForce = inForceAt(doc, at);
  if (!inForce) return new Set();
  const since = reacceptedSince(doc, at)?.version ?? 1;
  const counted = acceptances.filter(({ version }) => version >= since && version <= inForce.version);
  return new Set(counted.map(({ personRef }) => personRef));
};
