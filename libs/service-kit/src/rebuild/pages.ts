import type { EventFeed, Position, RecordedEvent } from '@attestry/event-store';
import { comparePositions } from '../views/positions.js';

const PAGE = 5_000;

/** Facts of a page up to a place of the log; most pages lie before it as a whole. */
const upTo = (page: readonly RecordedEvent[], until: Position): readonly RecordedEvent[] => {
  const last = page.at(-1);
  if (!last || comparePositions(last.position, until) <= 0) return page;
  return page.filter(({ position }) => comparePositions(position, until) <= 0);
};

/** The log after one place up to another, in pages. While a page is worked on, the next one is read. */
export async function* pagesUntil(
  feed: EventFeed,
  from: Position | undefined,
  until: Position,
): AsyncGenerator<readonly RecordedEvent[], void> {
  if (from !== undefined && comparePositions(from, until) >= 0) return;
  let next: Promise<readonly RecordedEvent[]> | undefined = feed.read(from, PAGE);
  while (next) {
    const facts = upTo(await next, until);
    const last = facts.at(-1);
    if (!last) return;
    next = comparePositions(last.position, until) < 0 ? feed.read(last.position, PAGE) : undefined;
    // Whoever stops in the middle of a page does not wait for the next one.
    next?.catch(() => undefined);
    yield facts;
  }
}
