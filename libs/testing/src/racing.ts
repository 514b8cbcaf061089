import type { PostgresFeed } from '@attestry/event-store';
import { feedPool, logPool, PostgresEventStore, PostgresFeed as Feed } from '@attestry/event-store';
import type { EventType, Fact } from '@attestry/contracts';
import type { CommandContext, Recorded, ServiceDefinition } from '@attestry/service-kit';
import { Progress, projector as projectorOf, Streams, Turns, Views, viewsOf } from '@attestry/service-kit';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { testDatabase } from './postgres.js';

export const TENANT = 'acme';
const NOW = '2026-01-01T12:00:00.000Z';

/** Who gives one of many commands at once. */
export const racer = (number: number): CommandContext => {
  const commandId = randomUUID();
  const ids = { commandId, correlationId: commandId, causationId: commandId, newId: `x-${number}` };
  return { tenant: TENANT, actor: 'p-01', roles: ['TO', 'CM'], role: 'TO', ...ids, now: NOW };
};

/** What became of commands that were given at once: how many were accepted, and the codes of the others. */
export const raced = async (commands: readonly Promise<Recorded>[]): Promise<{ accepted: number; codes: string[] }> => {
  const results = await Promise.allSettled(commands);
  const codes = results.flatMap((result) => ('reason' in result ? [(result.reason as { code: string }).code] : []));
  return { accepted: results.length - codes.length, codes: [...new Set(codes)] };
};

/**
 * Handlers of a service over a real log and real documents, for commands that are given at the same time. `projecting` runs the
 * projector beside them.
 */
export const racingService = async (definition: ServiceDefinition) => {
  const database = await testDatabase(definition.name);
  const app = logPool({ connectionString: database.appUrl, max: 20 });
  const projector = feedPool({ connectionString: database.projectorUrl, max: 3 });
  await projector.query(`insert into readers (name) values ('projector') on conflict do nothing`);
  const store = new PostgresEventStore({ pool: app, clock: { now: () => Promise.resolve(NOW) } });
  const feed: PostgresFeed = new Feed({ pool: projector, sources: 'merged' });
  const progress = new Progress(app, { readWaitMs: 4_000 }, definition);
  const running = { on: false };
  const loop = async (): Promise<void> => {
    const next = projectorOf(projector, feed, 'projector', viewsOf(definition));
    while (running.on) if (!(await next())) await pause(5);
  };
  return {
    store,
    views: new Views(app, progress),
    streams: new Streams(store, definition.name, { commandHashKey: 'k'.repeat(32) }),
    turns: new Turns(progress),
    /** Turns that nobody waits for: what would be without them. */
    without: { take: (_: string, work: (turn: undefined) => Promise<unknown>) => work(undefined) } as unknown as Turns,
    seed: async (stream: string, facts: readonly Fact<EventType>[]) => {
      const { commandId, correlationId, causationId } = racer(0);
      const meta = { actor: 'p-01', role: 'TO', commandId, correlationId, causationId };
      const events = facts.map(({ data, ...fact }) => ({ ...fact, data: { ...data } }));
      await store.append({
        ...{ tenant: TENANT, stream, expected: 'any', commandId, requestHash: 'a'.repeat(64), meta, events },
      });
    },
    put: (view: string, doc: { readonly id: string }) =>
      projector.query(
        `insert into documents (build, tenant, view, id, ordinal, doc, recorded_from) values (1, $1, $2, $3, 1, $4, '2025-01-01')`,
        [TENANT, view, doc.id, JSON.stringify(doc)],
      ),
    projecting: async <Result>(work: () => Promise<Result>): Promise<Result> => {
      running.on = true;
      const looping = loop();
      try {
        return await work();
      } finally {
        running.on = false;
        await looping;
      }
    },
    close: async () => {
      await Promise.all([app.end(), projector.end()]);
      await database.drop();
    },
  };
};
