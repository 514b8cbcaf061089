import type { AttestryClient, EventFeed } from '@attestry/client';

const FEED = `query Feed($after: String) { eventFeed(after: $after, first: 1000) { events { type recordedAt } nextAfter } }`;
const MAX_PAGES = 1_000;

export interface FactLine {
  readonly type: string;
  readonly recordedAt: string;
}

/** Every public fact of the organization, replayed from the first one. */
export const allFacts = async (person: AttestryClient): Promise<FactLine[]> => {
  const facts: FactLine[] = [];
  let after: string | undefined;
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const { eventFeed } = await person.query<{ eventFeed: EventFeed }>(FEED, { after });
    facts.push(...eventFeed.events.map(({ type, recordedAt }) => ({ type, recordedAt })));
    if (eventFeed.events.length === 0) return facts;
    after = eventFeed.nextAfter ?? undefined;
  }
  return facts;
};

/** How many facts of each type, by name. */
export const countByType = (facts: readonly FactLine[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { type } of facts) counts[type] = (counts[type] ?? 0) + 1;
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
};

/** Facts recorded from one instant on, until another. */
export const countBetween = (facts: readonly FactLine[], from: string, to: string | undefined): number =>
  facts.filter(({ recordedAt }) => recordedAt >= from && (to === undefined || recordedAt < to)).length;
