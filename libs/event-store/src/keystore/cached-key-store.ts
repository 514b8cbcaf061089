import type { Tenant } from '../event-store.js';
import { ExpiringMap } from './expiring-map.js';
import type { ContentKey, KeyOwner, KeyStore } from './key-store.js';
import { ownerName } from './key-store.js';

/** How long a process may go on opening text whose key another process has destroyed. */
const TTL_MS = 30_000;

/** Remembers keys for a while, so that reading a log does not ask for the same key at each event. */
export class CachedKeyStore implements KeyStore {
  private readonly found: ExpiringMap<Promise<ContentKey | undefined>>;
  private readonly owned: ExpiringMap<Promise<ContentKey>>;

  constructor(
    private readonly keys: KeyStore,
    ttlMs = TTL_MS,
  ) {
    this.found = new ExpiringMap(ttlMs);
    this.owned = new ExpiringMap(ttlMs);
  }

  keyFor(tenant: Tenant, owner: KeyOwner): Promise<ContentKey> {
    return remembered(this.owned, place(tenant, ownerName(owner)), () => this.keys.keyFor(tenant, owner));
  }

  find(tenant: Tenant, kid: string): Promise<ContentKey | undefined> {
    return remembered(this.found, place(tenant, kid), () => this.keys.find(tenant, kid));
  }

  async destroy(tenant: Tenant, owner: KeyOwner): Promise<void> {
    await this.keys.destroy(tenant, owner);
    const { kid } = await this.keys.keyFor(tenant, owner);
    this.owned.delete(place(tenant, ownerName(owner)));
    this.found.delete(place(tenant, kid));
  }
}

const place = (tenant: Tenant, name: string): string => JSON.stringify([tenant, name]);

/** Callers at the same time share one question; a failed one is not remembered. */
const remembered = <Value>(
  map: ExpiringMap<Promise<Value>>,
  key: string,
  ask: () => Promise<Value>,
): Promise<Value> => {
  const known = map.get(key);
  if (known) return known;
  const asked = ask();
  map.set(key, asked);
  asked.catch(() => map.delete(key));
  return asked;
};
