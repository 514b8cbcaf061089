import type { KeyObject } from 'node:crypto';
import { createSecretKey, randomBytes, randomUUID } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';
import type { Tenant } from '../event-store.js';
import { withTenant } from '../postgres/with-tenant.js';
import type { ContentKey, KeyOwner, KeyStore } from './key-store.js';
import { ownerName, ownerOf } from './key-store.js';
import { unwrap, wrap } from './wrapping.js';

interface KeyRow {
  readonly kid: string;
  readonly owner: string;
  readonly wrapped: Buffer | null;
}

const SELECT = 'select kid, owner, wrapped from content_keys where tenant = $1';

/** Keys in a database of their own, each wrapped by a master key that is not in it. Wrap it in a `CachedKeyStore`. */
export class PostgresKeyStore implements KeyStore {
  constructor(
    private readonly pool: Pool,
    private readonly master: KeyObject,
  ) {}

  keyFor(tenant: Tenant, owner: KeyOwner): Promise<ContentKey> {
    return withTenant(this.pool, tenant, (client) => this.ownKey(client, tenant, owner));
  }

  find(tenant: Tenant, kid: string): Promise<ContentKey | undefined> {
    return withTenant(this.pool, tenant, async (client) => {
      const { rows } = await client.query<KeyRow>(`${SELECT} and kid = $2`, [tenant, kid]);
      return rows[0] && this.contentKey(tenant, rows[0]);
    });
  }

  /** The row stays, without the key: readers see that there was one. The old row version goes with the next vacuum. */
  async destroy(tenant: Tenant, owner: KeyOwner): Promise<void> {
    await withTenant(this.pool, tenant, async (client) => {
      const { kid } = await this.ownKey(client, tenant, owner);
      await client.query(
        `update content_keys set wrapped = null, destroyed_at = now() where tenant = $1 and kid = $2 and wrapped is not null`,
        [tenant, kid],
      );
    });
  }

  private async ownKey(client: PoolClient, tenant: Tenant, owner: KeyOwner): Promise<ContentKey> {
    const name = ownerName(owner);
    const select = (): Promise<{ rows: KeyRow[] }> => client.query<KeyRow>(`${SELECT} and owner = $2`, [tenant, name]);
    const known = (await select()).rows[0];
    if (known) return this.contentKey(tenant, known);
    const kid = randomUUID();
    const wrapped = wrap(this.master, createSecretKey(randomBytes(32)), context(tenant, kid));
    await client.query(
      'insert into content_keys (kid, tenant, owner, wrapped) values ($1, $2, $3, $4) on conflict do nothing',
      [kid, tenant, name, wrapped],
    );
    const made = (await select()).rows[0];
    if (!made) throw new Error(`No content key could be made for ${tenant}.`);
    return this.contentKey(tenant, made);
  }

  private contentKey(tenant: Tenant, { kid, owner, wrapped }: KeyRow): ContentKey {
    const key = wrapped === null ? undefined : unwrap(this.master, wrapped, context(tenant, kid));
    return { kid, owner: ownerOf(owner), key };
  }
}

const context = (tenant: Tenant, kid: string): string => `${tenant}/${kid}`;
