import type { AnnualDue, ControlCoverage, Period } from '@attestry/soc2';
import { containsInstant, controlCoverage, occurrenceKey } from '@attestry/soc2';
import type { EvidenceDoc } from '../evidence-item/evidence-item.projection.js';
import { counts } from '../evidence-item/evidence-item.projection.js';
import type { KnownControl } from '../known-control/known-control.projection.js';
import type { OccurrenceDoc } from '../known-control/occurrence.projection.js';
import { touches } from '../listing/period-args.js';

/** Evidence of a control in the order of the time it speaks of, with its neighbours in the chain of supersession. */
export interface Placed {
  readonly evidence: EvidenceDoc;
  readonly counts: boolean;
  readonly supersedes: readonly string[];
  readonly supersededBy: readonly string[];
}

/** Follows links from an id as far as they go; a ring, which no rule lets arise, ends where it began. */
const chain = (id: string, next: ReadonlyMap<string, string>): string[] => {
  const found: string[] = [];
  for (let at = next.get(id); at !== undefined && at !== id && !found.includes(at); at = next.get(at)) found.push(at);
  return found;
};

/** What of the evidence of a control speaks of a period, by valid time. */
export const placedIn = (period: Period, all: readonly EvidenceDoc[], includeLate: boolean): Placed[] => {
  const later = new Map(
    all.flatMap(({ id, supersededBy }) => (supersededBy === undefined ? [] : [[id, supersededBy]])),
  );
  const earlier = new Map([...later].map(([old, fresh]) => [fresh, old]));
  return all
    .filter((doc) => touches(period, doc) && (includeLate || !doc.late))
    .sort((a, b) => a.validFrom.localeCompare(b.validFrom) || a.id.localeCompare(b.id))
    .map((doc) => ({
      ...{ evidence: doc, counts: counts(doc) },
      ...{ supersedes: chain(doc.id, earlier), supersededBy: chain(doc.id, later) },
    }));
};

/** The figure of 4.5 over what counts. */
export const coverageOf = (
  { frequency }: Pick<KnownControl, 'frequency'>,
  period: Period,
  all: readonly EvidenceDoc[],
  occurrences: readonly OccurrenceDoc[],
): ControlCoverage => {
  const counted = all.filter(counts);
  const proven = new Set(counted.map(({ id }) => id));
  const inside = occurrences.filter(({ at }) => containsInstant(period, at));
  const annual = frequency === 'ANNUAL' ? annualDue(period, occurrences) : undefined;
  return controlCoverage({
    ...{ frequency, period, validities: counted },
    occurrences: inside.map(({ key, evidenceId }) => ({
      key,
      evidenced: evidenceId !== undefined && proven.has(evidenceId),
    })),
    ...(annual ? { annual } : {}),
  });
};

/** A yearly occurrence is due when its year ends; that of the year before stands for a period without one, unless it was missed. */
const annualDue = ({ start }: Period, occurrences: readonly OccurrenceDoc[]): AnnualDue => {
  const due = `${Number(start.slice(0, 4)) - 1}-12-31`;
  const key = occurrenceKey('ANNUAL', due);
  return { due, missed: !occurrences.some((one) => one.key === key && one.evidenceId !== undefined) };
};
