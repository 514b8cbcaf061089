import { createSecretKey, randomBytes, randomUUID } from 'node:crypto';
import type { Tenant } from '../event-store.js';
import type { ContentKey, KeyOwner, KeyStore } from './key-store.js';
import { ownerName } from './key-store.js';

/** Keys that end with the process: for tests. */
export class MemoryKeyStore implements KeyStore {
  private readonly byOwner = new Map<string, ContentKey>();
  private readonly byKid = new Map<string, string>();

  keyFor(tenant: Tenant, owner: KeyOwner): Promise<ContentKey> {
    const name = place(tenant, ownerName(owner));
    const known = this.byOwner.get(name);
    if (known) return Promise.resolve(known);
    const made = { kid: randomUUID(), owner, key: createSecretKey(randomBytes(32)) };
    this.byOwner.set(name, made);
    this.byKid.set(place(tenant, made.kid), name);
    return Promise.resolve(made);
  }

  find(tenant: Tenant, kid: string): Promise<ContentKey | undefined> {
    return Promise.resolve(this.byOwner.get(this.byKid.get(place(tenant, kid)) ?? ''));
  }

  async destroy(tenant: Tenant, owner: KeyOwner): Promise<void> {
    const { kid } = await this.keyFor(tenant, owner);
    this.byOwner.set(place(tenant, ownerName(owner)), { kid, owner, key: undefined });
  }
}

const place = (tenant: Tenant, name: string): string => JSON.stringify([tenant, name]);
