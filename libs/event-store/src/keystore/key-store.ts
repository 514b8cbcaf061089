import type { KeyObject } from 'node:crypto';
import type { Tenant } from '../event-store.js';

/** Whose text a key opens: the organization's own, or that about one person. */
export type KeyOwner = 'tenant' | { readonly person: string };

/** A 256-bit content key. `key` is undefined once it is destroyed: nobody can open what was written under it, ever. */
export interface ContentKey {
  readonly kid: string;
  readonly owner: KeyOwner;
  readonly key: KeyObject | undefined;
}

/** Keys of confidential text, apart from the log that holds the text: destroying a key erases, and no event changes. */
export interface KeyStore {
  /** The key of an owner, made at the first call. An owner whose key is destroyed never gets another. */
  keyFor(tenant: Tenant, owner: KeyOwner): Promise<ContentKey>;
  /** The key with this id, undefined when the tenant never had it. */
  find(tenant: Tenant, kid: string): Promise<ContentKey | undefined>;
  /** Destroys the owner's key for good; repeating it changes nothing. */
  destroy(tenant: Tenant, owner: KeyOwner): Promise<void>;
}

/** An owner as one word, for keys of maps and rows. */
export const ownerName = (owner: KeyOwner): string => (owner === 'tenant' ? 'tenant' : `person/${owner.person}`);

export const ownerOf = (name: string): KeyOwner =>
  name === 'tenant' ? 'tenant' : { person: name.slice('person/'.length) };
