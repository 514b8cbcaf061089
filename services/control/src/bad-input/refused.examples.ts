import { expect } from '@jest/globals';
import type { EventType, Fact } from '@attestry/contracts';
import type { NewEvent } from '@attestry/event-store';
import { MemoryEventStore, MemoryLog } from '@attestry/event-store';
import type { Command, CommandContext, Recorded, Views } from '@attestry/service-kit';
import { Streams } from '@attestry/service-kit';
import { lookup } from '../reactions/lookup.examples.js';
import { Standings } from '../readiness/standings.reader.js';

export const NOW = '2026-03-01T00:00:00.000Z';
const uuid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** What handlers are built from in specs: real streams over a store in memory, read models as given. */
export interface Parts {
  readonly streams: Streams;
  readonly views: Views;
  readonly standings: Standings;
}

/** Documents of read models by the name of their view. */
export type Documents = Readonly<Record<string, readonly object[]>>;

/** Facts that stand in the log, by stream: `<kind>/<id>`. */
export type Past = Readonly<Record<string, readonly Fact<EventType>[]>>;

export interface BadInput {
  readonly past: Past;
  readonly documents?: Documents;
  readonly handler: (parts: Parts) => { execute(command: Command<object>): Promise<Recorded> };
  readonly command: (by: CommandContext) => Command<object>;
  readonly by?: Partial<CommandContext>;
  readonly code: string;
}

/** Who acts in specs; `p-01` recorded what is past. */
const context = (change: Partial<CommandContext>): CommandContext => ({
  ...{ tenant: 'acme', actor: 'p-02', roles: ['CM'], role: 'CM', commandId: uuid(0) },
  ...{ correlationId: 'c', causationId: 'c', now: NOW, newId: 'new-1' },
  ...change,
});

const remember = async (store: MemoryEventStore, past: Past): Promise<void> => {
  const meta = { actor: 'p-01', role: 'CM', correlationId: 'c', causationId: 'c' };
  for (const [index, [name, facts]] of Object.entries(past).entries()) {
    const [kind = '', id = ''] = name.split('/');
    const command = { commandId: uuid(index + 1), requestHash: 'a'.repeat(64) };
    const events = facts as unknown as readonly NewEvent[];
    const where = { tenant: 'acme', stream: `${kind}-acme-${id}`, expected: 'no_stream' as const };
    await store.append({ ...where, ...command, meta: { ...meta, commandId: command.commandId }, events });
  }
};

/** Runs a command through its handler: it is refused with the code, and no stream has grown, old or new. */
export const expectRefusal = async (input: BadInput): Promise<void> => {
  const log = new MemoryLog();
  const store = new MemoryEventStore(log);
  await remember(store, input.past);
  const { views } = lookup((input.documents ?? {}) as Parameters<typeof lookup>[0]);
  const clock = { now: () => Promise.resolve(NOW) };
  const handler = input.handler({
    streams: new Streams(store, 'control', { commandHashKey: 'k'.repeat(32) }),
    views,
    standings: new Standings(views, clock),
  });
  const before = structuredClone(log.events);
  const command = input.command(context(input.by ?? {}));
  await expect(handler.execute(command)).rejects.toMatchObject({ code: input.code });
  expect(log.events).toEqual(before);
};
