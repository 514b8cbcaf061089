import type { EventData, Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import { textDigest } from '../control/text-digest.js';

/** Who wrote every version in specs: the actor of facts recorded by `given`. */
export const AUTHOR = 'p-01';

const version = (number: number, content: string) => ({
  policyId: 'pol-1',
  version: number,
  content,
  contentDigest: textDigest(content),
});

export const drafted = (): Fact<'PolicyDrafted.v1'> =>
  fact('PolicyDrafted.v1', { ...version(1, 'Access is given by need.'), title: 'Access' });

export const revised = (number: number): Fact<'PolicyRevised.v1'> =>
  fact('PolicyRevised.v1', version(number, 'Access ends with the job.'));

export const policyApproved = (number: number): Fact<'PolicyApproved.v1'> =>
  fact('PolicyApproved.v1', { policyId: 'pol-1', version: number });

export const published = (
  number: number,
  change: Partial<EventData<'PolicyPublished.v1'>> = {},
): Fact<'PolicyPublished.v1'> => {
  const effectiveFrom = change.effectiveFrom ?? '2026-01-01T00:00:00.000Z';
  const data = {
    policyId: 'pol-1',
    version: number,
    effectiveFrom,
    reviewBy: '2027-01-01',
    requiresReacceptance: true,
  };
  return fact('PolicyPublished.v1', { ...data, ...change }, { effectiveAt: effectiveFrom });
};

export const policyAccepted = (number: number, personRef: string): Fact<'PolicyAccepted.v1'> =>
  fact('PolicyAccepted.v1', { policyId: 'pol-1', version: number, personRef });

export const policyRetired = (): Fact<'PolicyRetired.v1'> => fact('PolicyRetired.v1', { policyId: 'pol-1' });

export const reviewOverdue = (number: number): Fact<'PolicyReviewOverdue.v1'> =>
  fact(
    'PolicyReviewOverdue.v1',
    { policyId: 'pol-1', version: number, missing: 1 },
    { effectiveAt: '2027-01-02T00:00:00.000Z' },
  );

export const acceptanceOverdue = (missing: number, day: string): Fact<'PolicyAcceptanceOverdue.v1'> =>
  fact(
    'PolicyAcceptanceOverdue.v1',
    { policyId: 'pol-1', version: 1, missing },
    { effectiveAt: `${day}T00:00:00.000Z` },
  );
