import type { CommandBus } from '@nestjs/cqrs';
import type { EventType, RecordedOf } from '@attestry/contracts';
import type { EventFeed, Position, RecordedEvent } from '@attestry/event-store';
import type { Pool } from 'pg';
import { v5 as uuidv5 } from 'uuid';
import type { Clock } from '../clock.js';
import type { CommandContext } from '../commands/command.js';
import { DomainError } from '../errors.js';
import type { ReaderRow } from '../views/reader-row.js';
import { readerRow } from '../views/reader-row.js';
import type { Views } from '../views/views.js';
import type { AnyReaction, Order, Reaction } from './reaction.js';

const PAGE = 200;

export interface ReactorParts {
  readonly pool: Pool;
  readonly feed: EventFeed;
  readonly reactions: readonly AnyReaction[];
  readonly commands: CommandBus;
  readonly views: Views;
  readonly clock: Clock;
  readonly service: string;
}

const contextOf = (fact: RecordedEvent, commandId: string, now: string): CommandContext => ({
  tenant: fact.tenant,
  actor: 'system',
  roles: ['SYS'],
  role: 'SYS',
  commandId,
  correlationId: fact.meta.correlationId,
  causationId: fact.id,
  now,
  newId: uuidv5('aggregate', commandId),
});

/** Not flushed to disk at once: after a crash of the database the same orders are given again, and recorded once. */
const MOVE = `update readers set position = $2, updated_at = now()
  from (select set_config('synchronous_commit', 'off', true)) relaxed
  where name = 'reactor' and position is not distinct from $1`;

/**
 * Reacts to the feed, a page each call: each fact turned into commands, then the checkpoint. Gives whether more is known to be at
 * hand. It remembers its checkpoint, and reads it anew whenever it was not what the database holds.
 */
export const reactor = (parts: ReactorParts): (() => Promise<boolean>) => {
  let known: Pick<ReaderRow, 'position'> | undefined;
  return async () => {
    const { position } = known ?? (await readerRow(parts.pool, 'reactor'));
    known = undefined;
    const facts = await parts.feed.read(position, PAGE);
    for (const fact of facts) await reactTo(parts, fact);
    const last = facts.at(-1)?.position;
    const moved = last === undefined || (await moveCheckpoint(parts.pool, position, last));
    if (moved) known = { position: last ?? position };
    return !moved || facts.length === PAGE;
  };
};

const moveCheckpoint = async (pool: Pool, from: Position | undefined, to: Position): Promise<boolean> => {
  const { rowCount } = await pool.query({ name: 'move reactor', text: MOVE, values: [from ?? null, to] });
  return rowCount === 1;
};

const reactTo = async (parts: ReactorParts, fact: RecordedEvent): Promise<void> => {
  const concerned = parts.reactions.filter((candidate) => candidate.on.includes(fact.type));
  for (const candidate of concerned) await run(parts, candidate as unknown as Reaction, fact);
};

/** What a rule refuses is parked with its reason and the rest goes on; anything else is tried again from the checkpoint. */
const run = async (parts: ReactorParts, reaction: Reaction, fact: RecordedEvent): Promise<void> => {
  const at = { tenant: fact.tenant, readAfter: `${parts.service}:${fact.position}` };
  const lookup = { views: parts.views, at };
  let orders: readonly Order[] = [];
  await unlessRefused(parts.pool, reaction.name, fact, async () => {
    orders = await reaction.react(fact as unknown as RecordedOf<EventType>, lookup);
  });
  for (const [index, order] of orders.entries()) {
    const name = `${reaction.name}/${index}`;
    await unlessRefused(parts.pool, name, fact, () => give(parts, order, fact, name));
  }
};

const give = async (
  parts: ReactorParts,
  { command: CommandClass, input }: Order,
  fact: RecordedEvent,
  name: string,
): Promise<void> => {
  const by = contextOf(fact, uuidv5(name, fact.id), await parts.clock.now());
  await parts.commands.execute(new CommandClass(input, by));
};

const unlessRefused = async (
  pool: Pool,
  name: string,
  fact: RecordedEvent,
  work: () => Promise<void>,
): Promise<void> => {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof DomainError) || error.code === 'READ_MODEL_BEHIND') throw error;
    await park(pool, name, fact, error);
  }
};

const park = async (pool: Pool, name: string, fact: RecordedEvent, { code, message }: DomainError): Promise<void> => {
  await pool.query(
    `insert into parked_reactions (event_id, reaction, tenant, reason, code) values ($1, $2, $3, $4, $5) on conflict do nothing`,
    [fact.id, name, fact.tenant, message, code],
  );
};
