import { describe, expect, it } from '@jest/globals';
import { fact } from '@attestry/contracts';
import type { RecordedEvent } from '@attestry/event-store';
import type { Pool } from 'pg';
import type { Command, CommandContext } from '../commands/command.js';
import { DomainError } from '../errors.js';
import type { Views } from '../views/views.js';
import { order, reaction } from './reaction.js';
import type { ReactorParts } from './reactor.js';
import { reactor } from './reactor.js';

class Note {
  constructor(
    readonly input: { readonly about: string },
    readonly by: CommandContext,
  ) {}
}

const event: RecordedEvent = {
  ...fact('EvidenceWithdrawn.v1', { evidenceId: 'e-1' }),
  id: '00000000-0000-4000-8000-000000000001',
  tenant: 'acme',
  stream: 's',
  revision: 0,
  position: '5:7',
  recordedAt: '2026-01-01T00:00:00.000Z',
  effectiveAt: '2026-01-01T00:00:00.000Z',
  meta: { actor: 'p-01', role: 'CO', commandId: 'c', correlationId: 'corr', causationId: 'c' },
};

const noting = reaction({
  name: 'noting',
  on: ['EvidenceWithdrawn.v1'],
  react: ({ data }) => [order(Note, { about: 'first' }), order(Note, { about: data.evidenceId })],
});

const rig = (execute: (command: Command<{ about: string }>) => void, moved = true) => {
  const statements: (readonly unknown[])[] = [];
  const pool = {
    query: (statement: string | { text: string; values: readonly unknown[] }, given: readonly unknown[] = []) => {
      const { text, values } = typeof statement === 'string' ? { text: statement, values: given } : statement;
      statements.push([text.trim().split(/\s+/).slice(0, 3).join(' '), ...values]);
      return Promise.resolve({ rows: [{ position: null, build: 1 }], rowCount: moved ? 1 : 0 });
    },
  } as unknown as Pool;
  const parts = {
    pool,
    feed: { read: () => Promise.resolve([event]), wait: () => Promise.resolve() },
    reactions: [noting],
    commands: { execute: (command: Command<{ about: string }>) => Promise.resolve(execute(command)) },
    views: {} as Views,
    clock: { now: () => Promise.resolve('2026-01-02T00:00:00.000Z') },
    service: 'evidence',
  } as unknown as ReactorParts;
  return { parts, statements };
};

describe('the reactor', () => {
  it('turns a fact into commands of SYS whose ids derive from the fact, the same at each delivery', async () => {
    const given: Command<{ about: string }>[] = [];
    const { parts } = rig((command) => given.push(command));
    await reactor(parts)();
    await reactor(parts)();
    expect(given.map(({ input }) => input.about)).toEqual(['first', 'e-1', 'first', 'e-1']);
    const ids = given.map(({ by }) => by.commandId);
    expect([new Set(ids).size, ids[0]]).toEqual([2, ids[2]]);
    expect(given[0]?.by).toMatchObject({
      tenant: 'acme',
      role: 'SYS',
      causationId: event.id,
      correlationId: 'corr',
      now: '2026-01-02T00:00:00.000Z',
    });
  });

  it('parks what a rule refuses, goes on with the rest and moves its checkpoint', async () => {
    const given: string[] = [];
    const { parts, statements } = rig(({ input }) => {
      if (input.about === 'first') throw new DomainError('NO', 'not now');
      given.push(input.about);
    });
    await reactor(parts)();
    expect(given).toEqual(['e-1']);
    expect(statements.find(([text]) => text === 'insert into parked_reactions')).toEqual(
      expect.arrayContaining([event.id, 'noting/0', 'NO']),
    );
    expect(statements.at(-1)).toEqual(['update readers set', null, '5:7']);
  });

  it('keeps its checkpoint when the infrastructure fails, so that the fact comes again', async () => {
    const { parts, statements } = rig(() => {
      throw new Error('connection lost');
    });
    await expect(reactor(parts)()).rejects.toThrow('connection lost');
    expect(statements.some(([text]) => text === 'update readers set')).toBe(false);
  });

  it('reads its checkpoint once, and anew when another owner has moved it', async () => {
    const asked = async (moved: boolean): Promise<number> => {
      const { parts, statements } = rig(() => undefined, moved);
      const next = reactor(parts);
      await next();
      await next();
      return statements.filter(([text]) => String(text).startsWith('select position')).length;
    };
    expect([await asked(true), await asked(false)]).toEqual([1, 2]);
  });
});
