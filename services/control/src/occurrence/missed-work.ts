import type { KnownCollector } from '../known-collector/known-collector.projection.js';
import type { NextOccurrence, OccurrenceDoc } from './occurrence-due.projection.js';
import { following } from './occurrence-due.projection.js';

export interface MissedOccurrence {
  readonly controlId: string;
  readonly key: string;
  readonly dueAt: string;
}

const endedBy = (doc: OccurrenceDoc, next: NextOccurrence | undefined, until: string): NextOccurrence[] =>
  next && next.dueAt <= until ? [next, ...endedBy(doc, following(doc, next), until)] : [];

/** Until when runs of collectors stood in for performances of a control; for ever while one is healthy. */
const watchedUntil = (collectors: readonly KnownCollector[], controlId: string): string => {
  const watching = collectors.filter(({ controlIds }) => controlIds.includes(controlId));
  if (watching.some(({ healthy }) => healthy)) return '9999';
  return watching.map(({ healthyUntil = '' }) => healthyUntil).reduce((a, b) => (a > b ? a : b), '');
};

/** Occurrences whose window ended by an instant without a performance; what a healthy collector watched is its runs' business. */
export const missedWork = (
  docs: readonly OccurrenceDoc[],
  collectors: readonly KnownCollector[],
  until: string,
): MissedOccurrence[] =>
  docs.flatMap((doc) => {
    const watched = watchedUntil(collectors, doc.id);
    return endedBy(doc, doc.next, until)
      .filter(({ dueAt }) => dueAt > watched)
      .map(({ key, dueAt }) => ({ controlId: doc.id, key, dueAt }));
  });
