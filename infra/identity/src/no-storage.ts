import type { Adapter } from 'oidc-provider';

/** Signed tokens prove themselves and the only client is configured, so this issuer keeps nothing. */
export class NoStorage implements Adapter {
  upsert(): Promise<undefined> {
    return Promise.resolve(undefined);
  }
  find(): Promise<undefined> {
    return Promise.resolve(undefined);
  }
  findByUserCode(): Promise<undefined> {
    return Promise.resolve(undefined);
  }
  findByUid(): Promise<undefined> {
    return Promise.resolve(undefined);
  }
  consume(): Promise<undefined> {
    return Promise.resolve(undefined);
  }
  destroy(): Promise<undefined> {
    return Promise.resolve(undefined);
  }
  revokeByGrantId(): Promise<undefined> {
    return Promise.resolve(undefined);
  }
}
