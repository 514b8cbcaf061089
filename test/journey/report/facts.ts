import type { AttestryClient, EventFeed } from '@attestry/client';

const FEED = `query Feed($after: String) { eventFeed(after: $after, first: 1000) { events { type recordedAt effectiveAt data } nextAfter } }`;

/** A public fact as the feed gives it. */
export interface SeenFact {
  readonly type: string;
  readonly recordedAt: string;
  readonly effectiveAt: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** How many facts there are of each type. */
export type Counts = Readonly<Record<string, number>>;

export const totalOf = (counts: Counts): number => Object.values(counts).reduce((sum, count) => sum + count, 0);

const sorted = (counts: Counts): Counts =>
  Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));

/** The public facts of the organization, read from the first one on and counted as they come. */
export interface FactTally {
  /** Those recorded since the last look. */
  since(): Promise<Counts>;
  /** All that were seen. */
  all(): Counts;
  /** Those of a type that were seen, oldest first. */
  of(type: string): readonly SeenFact[];
}

export const tallyOf = (person: AttestryClient): FactTally => {
  const all: Record<string, number> = {};
  const seen: SeenFact[] = [];
  let after: string | undefined;
  const page = async (counts: Record<string, number>): Promise<number> => {
    const { eventFeed } = await person.query<{ eventFeed: EventFeed }>(FEED, { after });
    for (const { type, recordedAt, effectiveAt, data } of eventFeed.events) {
      seen.push({ type, recordedAt, effectiveAt, data: JSON.parse(data) as SeenFact['data'] });
      counts[type] = (counts[type] ?? 0) + 1;
      all[type] = (all[type] ?? 0) + 1;
    }
    after = eventFeed.nextAfter ?? after;
    return eventFeed.events.length;
  };
  return {
    since: async () => {
      const counts: Record<string, number> = {};
      while ((await page(counts)) > 0);
      return sorted(counts);
    },
    all: () => sorted(all),
    of: (type) => seen.filter((one) => one.type === type),
  };
};
