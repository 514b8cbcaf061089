import type { Json, JsonObject, NewEvent, RecordedEvent, Tenant } from '../event-store.js';
import type { ContentKey, KeyOwner, KeyStore } from '../keystore/key-store.js';
import { ownerName } from '../keystore/key-store.js';
import type { ConfidentialPath, ConfidentialPaths } from './paths.js';
import { changeAt, valueAt } from './paths.js';
import { isSealed, openText, sealText } from './sealed-text.js';

/** Seals the confidential fields of events at the edge of a store and opens them for readers. Every other field stays as it is. */
export class FieldCodec {
  constructor(
    private readonly keys: KeyStore,
    private readonly paths: ConfidentialPaths,
  ) {}

  async seal(tenant: Tenant, stream: string, events: readonly NewEvent[]): Promise<NewEvent[]> {
    const owners = new Map<string, KeyOwner>();
    for (const event of events)
      this.visit(event, (value, owner) => {
        if (typeof value === 'string') owners.set(ownerName(owner), owner);
        return value;
      });
    if (owners.size === 0) return [...events];
    const keys = new Map<string, ContentKey>();
    for (const [name, owner] of owners) keys.set(name, await this.keys.keyFor(tenant, owner));
    return events.map((event) => {
      const data = this.visit(event, (value, owner) =>
        sealed(value, keys.get(ownerName(owner)), context(tenant, stream)),
      );
      return { ...event, data };
    });
  }

  async open(events: readonly RecordedEvent[]): Promise<RecordedEvent[]> {
    const needed = new Map<string, { tenant: Tenant; kid: string }>();
    for (const event of events)
      this.visit(event, (value) => {
        if (isSealed(value)) needed.set(place(event.tenant, value.kid), { tenant: event.tenant, kid: value.kid });
        return value;
      });
    if (needed.size === 0) return [...events];
    const keys = new Map<string, ContentKey>();
    for (const [name, { tenant, kid }] of needed) keys.set(name, await this.find(tenant, kid));
    return events.map((event) => this.opened(event, keys));
  }

  /** Applies `change` to every confidential string of an event; gives the same data when there is none. */
  private visit(event: Pick<NewEvent, 'type' | 'data'>, change: (value: Json, owner: KeyOwner) => Json): JsonObject {
    return this.paths(event.type).reduce(
      (data, place) =>
        changeAt(data, place.path, (value, indices) => change(value, ownerAt(event.data, place, indices))),
      event.data,
    );
  }

  private opened(event: RecordedEvent, keys: ReadonlyMap<string, ContentKey>): RecordedEvent {
    if (this.paths(event.type).length === 0) return event;
    const data = this.visit(event, (value) => {
      const key = isSealed(value) ? keys.get(place(event.tenant, value.kid)) : undefined;
      return key && isSealed(value) ? openText(key, value, context(event.tenant, event.stream)) : value;
    });
    return { ...event, data };
  }

  /** A key that never existed is no erased key: the key store is the wrong one, and guessing would show false text. */
  private async find(tenant: Tenant, kid: string): Promise<ContentKey> {
    const key = await this.keys.find(tenant, kid);
    if (!key) throw new Error(`The key store does not know the key ${kid} of ${tenant}.`);
    return key;
  }
}

const sealed = (value: Json, key: ContentKey | undefined, at: string): Json => {
  if (typeof value !== 'string' || key === undefined) return value;
  return sealText(key, value, at);
};

/** Text about a person whom the event does not name is the organization's. */
const ownerAt = (data: JsonObject, place: ConfidentialPath, indices: readonly number[]): KeyOwner => {
  if (place.key === 'tenant') return 'tenant';
  const person = valueAt(data, place.ref, indices);
  return typeof person === 'string' ? { person } : 'tenant';
};

const place = (tenant: Tenant, kid: string): string => `${tenant}/${kid}`;

/** Sealed text opens only in the stream it was written to. */
const context = (tenant: Tenant, stream: string): string => `${tenant}/${stream}`;
