import { AppendSignal } from '../append-signal.js';
import type { Appended, Position, RecordedEvent, Tenant } from '../event-store.js';

/** A log in memory, shared by a `MemoryEventStore` and its `MemoryFeed`s. */
export class MemoryLog {
  readonly signal = new AppendSignal();
  /** All events in global order. */
  readonly events: RecordedEvent[] = [];
  private readonly streams = new Map<string, RecordedEvent[]>();
  /** Where the last command of each turn was stored. */
  readonly turns = new Map<string, Position>();
  private readonly commands = new Map<string, { requestHash: string; result: Appended }>();

  stream(tenant: Tenant, stream: string): readonly RecordedEvent[] {
    return this.streams.get(key(tenant, stream)) ?? [];
  }

  command(tenant: Tenant, commandId: string): { requestHash: string; result: Appended } | undefined {
    return this.commands.get(key(tenant, commandId));
  }

  store(
    tenant: Tenant,
    commandId: string,
    requestHash: string,
    result: Appended,
    events: readonly RecordedEvent[],
  ): void {
    const name = key(tenant, result.stream);
    const stored = this.streams.get(name) ?? [];
    stored.push(...events);
    this.streams.set(name, stored);
    this.events.push(...events);
    this.commands.set(key(tenant, commandId), { requestHash, result });
    this.signal.notify();
  }
}

const key = (...parts: string[]): string => JSON.stringify(parts);
