import type { KnownMember } from '../known-member/known-member.projection.js';
import type { NextOccurrence, OccurrenceDoc } from '../occurrence/occurrence-due.projection.js';
import { acceptanceOf } from '../policy-details/acceptance.js';
import type { PolicyDoc } from '../policy-details/policy.projection.js';
import { inForceAt } from '../policy-details/policy.projection.js';

export interface OccurrenceTask extends NextOccurrence {
  readonly controlId: string;
}

/** What controls owe and may be performed now, due first. */
export const occurrenceTasks = (docs: readonly OccurrenceDoc[], now: string): OccurrenceTask[] =>
  docs
    .flatMap(({ id: controlId, next }) => (next && next.start <= now ? [{ controlId, ...next }] : []))
    .sort((a, b) => a.dueAt.localeCompare(b.dueAt) || a.controlId.localeCompare(b.controlId));

export interface PolicyTask {
  readonly policyId: string;
  readonly title?: string;
  readonly version: number;
  readonly dueOn: string;
}

/** Policies in force that a person has still to accept (POL-6, POL-7), due first. */
export const policyTasks = (docs: readonly PolicyDoc[], member: KnownMember, now: string): PolicyTask[] =>
  docs
    .flatMap((doc) => {
      const version = inForceAt(doc, now)?.version;
      const [owed] = acceptanceOf(doc, [member], now).missing;
      if (version === undefined || !owed) return [];
      return [{ policyId: doc.id, ...(doc.title ? { title: doc.title } : {}), version, dueOn: owed.dueOn }];
    })
    .sort((a, b) => a.dueOn.localeCompare(b.dueOn) || a.policyId.localeCompare(b.policyId));
