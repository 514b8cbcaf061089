import type { Change, Version } from './fold-page.js';

/** A version that readers of now do not see. */
export interface Past extends Omit<Change, 'before' | 'versions' | 'beside'>, Version {
  /** Until when it was what readers of now saw; the same as `recordedFrom` when they never did. */
  readonly recordedTo: string;
}

type Told = Version & Pick<Past, 'recordedTo'>;

/** A version that lasted no time at the valid instant of the next was never to be seen. */
const seen = (version: Version, next: Version | undefined): Told[] =>
  !next || (version.recordedFrom === next.recordedFrom && version.validFrom === next.validFrom)
    ? []
    : [{ ...version, recordedTo: next.recordedFrom }];

/** Versions that a change makes past, and those of earlier valid times. */
export const pastOf = ({ tenant, view, id, before, versions, beside }: Change): Past[] => {
  const all: readonly Version[] = before ? [before, ...versions] : versions;
  const past = all.flatMap((version, index) => seen(version, all[index + 1]));
  const told: Told[] = [...past, ...beside.map((version) => ({ ...version, recordedTo: version.recordedFrom }))];
  // Of one valid and one recorded instant the last word counts.
  const last = new Map(told.map((version) => [`${version.validFrom}/${version.recordedFrom}`, version]));
  return [...last.values()].map((version) => ({ tenant, view, id, ...version }));
};
