import type { Pool } from 'pg';

export interface Claim {
  readonly epoch: string;
  /** Last position the broker has acknowledged; undefined = nothing sent yet. */
  readonly position: string | undefined;
}

/** Another relay has claimed the checkpoint: this one must stop. */
export class ClaimLost extends Error {
  override readonly name = 'ClaimLost';
}

export interface RelayLag {
  /** Events stored and not acknowledged by the broker, counted up to `counted`. */
  readonly events: number;
  /** Age of the oldest of them in milliseconds; 0 when there is none. */
  readonly ageMilliseconds: number;
}

const COUNT_UP_TO = 100_000;

const LAG = `
  with checkpoint as (select tx, position from relay_checkpoints where service = $1),
  waiting as (
    select recorded_at from events
    where (tx, position) > (coalesce((select tx from checkpoint), '0'::xid8), coalesce((select position from checkpoint), 0))
    order by tx, position limit ${COUNT_UP_TO}
  )
  select count(*)::int as events,
         coalesce(extract(epoch from clock_timestamp() - min(recorded_at)) * 1000, 0)::float8 as age from waiting`;

const ADVANCE = `
  with relaxed as (select set_config('synchronous_commit', 'off', true))
  update relay_checkpoints set tx = split_part($4, ':', 1)::xid8, position = split_part($4, ':', 2)::bigint, moved_at = now()
  from relaxed where service = $1 and epoch = $2 and tx || ':' || position is not distinct from $3`;

/** The relay's place in the log. Each owner claims it with a new epoch, so one that was superseded cannot move it. */
export class RelayCheckpoints {
  constructor(
    private readonly pool: Pool,
    private readonly service: string,
  ) {}

  async claim(): Promise<Claim> {
    const { rows } = await this.pool.query<{ epoch: string; place: string | null }>(
      `insert into relay_checkpoints (service) values ($1)
       on conflict (service) do update set epoch = relay_checkpoints.epoch + 1, claimed_at = now()
       returning epoch::text, tx || ':' || position as place`,
      [this.service],
    );
    return { epoch: rows[0]?.epoch ?? '0', position: rows[0]?.place ?? undefined };
  }

  /**
   * Compare-and-set, not flushed to disk at once: a crash of the database sends up to a second of events again, and the
   * log's own commits do not wait behind it. Throws `ClaimLost` when the place is not `from` or the epoch not the claim's.
   */
  async advance({ epoch }: Claim, from: string | undefined, to: string): Promise<void> {
    const { rowCount } = await this.pool.query({
      name: 'advance relay',
      text: ADVANCE,
      values: [this.service, epoch, from ?? null, to],
    });
    if (rowCount !== 1) throw new ClaimLost(`The relay of ${this.service} was taken over.`);
  }

  async lag(): Promise<RelayLag> {
    const { rows } = await this.pool.query<{ events: number; age: number }>({
      name: 'relay lag',
      text: LAG,
      values: [this.service],
    });
    return { events: rows[0]?.events ?? 0, ageMilliseconds: Math.max(0, rows[0]?.age ?? 0) };
  }
}
