import type { Pool } from 'pg';
import { AppendSignal } from '../append-signal.js';
import type { EventFeed, Position, RecordedEvent } from '../event-store.js';
import { splitPosition, START } from '../position.js';
import type { FeedSources } from './feed-sql.js';
import { lagSql, pageSql } from './feed-sql.js';
import type { EventRow, FeedRow, RawEvent } from './rows.js';
import { asText, rawEvent, recordedEvent } from './rows.js';

export interface PostgresFeedParts {
  /** Connections of the projector role, which reads every tenant. */
  readonly pool: Pool;
  /** Default `own`. */
  readonly sources?: FeedSources;
  /** The signal of the store in the same process; without it `wait` sleeps its time out. */
  readonly signal?: AppendSignal;
}

/** How far a reader is behind its log. */
export interface FeedLag {
  /** Events the reader could read now, counted to 10,000 a table. */
  readonly behind: number;
  /** Committed events that no reader may see yet, because an older transaction is still open (anywhere on the server). */
  readonly withheld: number;
  /** For how long `lag` has met the same oldest open transaction, in milliseconds; 0 while no later one has been begun. */
  readonly heldMs: number;
}

/** The log in PostgreSQL in global order. */
export class PostgresFeed implements EventFeed {
  private readonly sources: FeedSources;
  private readonly signal: AppendSignal;
  private seen: number;
  private withheld = false;
  private shortWaits = 0;
  private oldest: { id: string; since: number } | undefined;

  constructor(private readonly parts: PostgresFeedParts) {
    this.sources = parts.sources ?? 'own';
    this.signal = parts.signal ?? new AppendSignal();
    this.seen = this.signal.seen;
  }

  async read(after: Position | undefined, limit: number): Promise<RecordedEvent[]> {
    return (await this.page(after, limit)).map(recordedEvent);
  }

  /** As `read`, with data and meta as the text that is stored. */
  async readRaw(after: Position | undefined, limit: number): Promise<RawEvent[]> {
    return (await this.page(after, limit)).map(rawEvent);
  }

  /**
   * Waits short times, each twice the last, while the last read met what it may not give yet: it will be visible when an older
   * transaction ends, of which no sign tells.
   */
  async wait(milliseconds: number): Promise<void> {
    if (this.signal.seen !== this.seen) return;
    this.shortWaits = this.withheld ? this.shortWaits + 1 : 0;
    const pause = this.shortWaits > 0 ? Math.min(milliseconds, 2 ** Math.min(this.shortWaits, 30)) : milliseconds;
    await this.signal.wait(pause, this.seen);
  }

  /** What a reader that has come to `after` has not read. */
  async lag(after: Position | undefined): Promise<FeedLag> {
    const { rows } = await this.parts.pool.query<{ behind: number; withheld: number; oldest: string; open: boolean }>(
      lagSql(this.sources),
      [...splitPosition(after ?? START)],
    );
    const { behind, withheld, oldest, open } = rows[0] ?? { behind: 0, withheld: 0, oldest: '0', open: false };
    return { behind, withheld, heldMs: this.held(open ? oldest : undefined) };
  }

  /** The oldest open transaction may be another role's, whose start we may not see: its age is how long we have met it. */
  private held(oldest: string | undefined): number {
    if (oldest !== this.oldest?.id)
      this.oldest = oldest === undefined ? undefined : { id: oldest, since: performance.now() };
    return this.oldest ? Math.round(performance.now() - this.oldest.since) : 0;
  }

  private async page(after: Position | undefined, limit: number): Promise<EventRow[]> {
    this.seen = this.signal.seen;
    const { rows } = await this.parts.pool.query<FeedRow[]>({
      name: `feed ${this.sources} ${limit}`,
      text: pageSql(this.sources, limit),
      values: [...splitPosition(after ?? START)],
      rowMode: 'array',
      types: asText,
    } as never);
    const given = rows as unknown as FeedRow[];
    const visible = given.filter((row) => row[12] === 'f');
    this.withheld = visible.length < given.length;
    return visible as unknown as EventRow[];
  }
}
