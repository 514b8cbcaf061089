import { describe, expect, it } from '@jest/globals';
import type { RecordedOf } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import { MemoryEventStore, MemoryLog } from '@attestry/event-store';
import { DomainError } from '../errors.js';
import type { Aggregate } from './aggregate.js';
import type { CommandContext } from './command.js';
import { Streams } from './streams.js';

type Withdrawn = RecordedOf<'EvidenceWithdrawn.v1'>;
const counter: Aggregate<number, Withdrawn> = { kind: 'counter', initial: 0, evolve: (count) => count + 1 };
const withdrawn = fact('EvidenceWithdrawn.v1', { evidenceId: 'e-1' });

class Count {
  constructor(
    readonly input: { readonly amount: number },
    readonly by: CommandContext,
  ) {}
}

const context = (commandId: string, change: Partial<CommandContext> = {}): CommandContext => ({
  tenant: 'acme',
  actor: 'p-01',
  roles: ['TO'],
  role: 'TO',
  commandId,
  correlationId: 'c',
  causationId: 'c',
  now: '2026-01-01T00:00:00.000Z',
  newId: 'n',
  ...change,
});
const id = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const streams = (): Streams =>
  new Streams(new MemoryEventStore(new MemoryLog()), 'evidence', { commandHashKey: 'k'.repeat(32) });
const twice = (amount = 1, change: Partial<CommandContext> = {}) => new Count({ amount }, context(id(1), change));

describe('changing a stream', () => {
  it('decides over the replayed state and answers where the facts stand', async () => {
    const kit = streams();
    const first = await kit.change(counter, 'x', twice(), () => [withdrawn]);
    const second = await kit.change(counter, 'x', new Count({ amount: 1 }, context(id(2))), (count) =>
      count === 1 ? [withdrawn, withdrawn] : [],
    );
    expect(first).toMatchObject({ id: 'x', stream: 'counter-acme-x', revision: 0, repeated: false });
    expect(second).toMatchObject({ revision: 2 });
    expect(second.position).toMatch(/^evidence:\d+:\d+$/);
    expect(await kit.state(counter, 'acme', 'x')).toBe(3);
  });

  it('the name of the command stands beside its facts, with who gave it', async () => {
    const store = new MemoryEventStore(new MemoryLog());
    await new Streams(store, 'evidence', { commandHashKey: 'k'.repeat(32) }).change(counter, 'x', twice(), () => [
      withdrawn,
    ]);
    const [stored] = await store.readStream('acme', 'counter-acme-x');
    expect(stored?.meta).toMatchObject({ command: 'Count', commandId: id(1), actor: 'p-01', role: 'TO' });
  });

  it('a repeated command is answered with the first result, whatever the state is now', async () => {
    const kit = streams();
    const first = await kit.change(counter, 'x', twice(), () => [withdrawn]);
    const again = await kit.change(counter, 'x', twice(), () => {
      throw new DomainError('NEVER', 'a repeat is not decided again');
    });
    expect(again).toEqual({ ...first, repeated: true });
    expect(await kit.state(counter, 'acme', 'x')).toBe(1);
  });

  it('a repeat is known whether it would be decided again, come to nothing, or be behind its stream', async () => {
    const kit = streams();
    const first = await kit.change(counter, 'x', twice(1, { expectedRevision: -1 }), () => [withdrawn]);
    for (const facts of [[withdrawn], []])
      expect(await kit.change(counter, 'x', twice(), () => facts)).toEqual({ ...first, repeated: true });
    const behind = await kit.change(counter, 'x', twice(1, { expectedRevision: -1 }), () => [withdrawn]);
    expect(behind).toEqual({ ...first, repeated: true });
    expect(await kit.change(counter, 'y', twice(), () => [withdrawn])).toMatchObject({ stream: first.stream });
    expect([await kit.state(counter, 'acme', 'x'), await kit.state(counter, 'acme', 'y')]).toEqual([1, 0]);
  });

  it('a reused id is told so even where the command would be refused or come to nothing', async () => {
    const kit = streams();
    await kit.change(counter, 'x', twice(), () => [withdrawn]);
    const refuse = () => {
      throw new DomainError('NO', 'no');
    };
    for (const decide of [refuse, () => []])
      await expect(kit.change(counter, 'x', twice(2), decide)).rejects.toMatchObject({ code: 'COMMAND_ID_REUSED' });
  });

  it('row 77: the same command id with another payload is refused and appends nothing', async () => {
    const kit = streams();
    await kit.change(counter, 'x', twice(), () => [withdrawn]);
    await expect(kit.change(counter, 'x', twice(2), () => [withdrawn])).rejects.toMatchObject({
      code: 'COMMAND_ID_REUSED',
    });
    expect(await kit.state(counter, 'acme', 'x')).toBe(1);
  });

  it('row 76: another revision than expected is a conflict with the actual one', async () => {
    const kit = streams();
    await kit.change(counter, 'x', twice(), () => [withdrawn]);
    const stale = new Count({ amount: 1 }, context(id(2), { expectedRevision: 3 }));
    await expect(kit.change(counter, 'x', stale, () => [withdrawn])).rejects.toMatchObject({
      code: 'CONCURRENCY_CONFLICT',
      details: { actual: 0 },
    });
  });

  it('a refused command appends nothing', async () => {
    const kit = streams();
    const refuse = () => {
      throw new DomainError('NO', 'no');
    };
    await expect(kit.change(counter, 'x', twice(), refuse)).rejects.toMatchObject({ code: 'NO' });
    expect(await kit.state(counter, 'acme', 'x')).toBe(0);
  });

  it('row 75: another organization sees an empty stream', async () => {
    const kit = streams();
    await kit.change(counter, 'x', twice(), () => [withdrawn]);
    expect(await kit.state(counter, 'other', 'x')).toBe(0);
  });

  it('concurrent commands are decided one after the other', async () => {
    const kit = streams();
    const seen: number[] = [];
    const all = [1, 2, 3].map((n) =>
      kit.change(counter, 'x', new Count({ amount: 1 }, context(id(n))), (count) => {
        seen.push(count);
        return [withdrawn];
      }),
    );
    await Promise.all(all);
    expect(await kit.state(counter, 'acme', 'x')).toBe(3);
    expect(Math.max(...seen)).toBe(2);
  });
});
