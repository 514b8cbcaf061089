import type { Tenant } from '../event-store.js';

/** Stream names on a server that may hold other things too: tenant and stream are parts that cannot run into each other. */
export class Names {
  constructor(private readonly prefix: string) {}

  /** What every stream of events begins with: the filter of the feed. */
  get log(): string {
    return `${this.prefix}/log/`;
  }

  stream(tenant: Tenant, stream: string): string {
    return `${this.log}${encodeURIComponent(tenant)}/${stream}`;
  }

  /** One stream a command, of one record: whether a command was stored is whether its stream exists. */
  command(tenant: Tenant, commandId: string): string {
    return `${this.prefix}/command/${encodeURIComponent(tenant)}/${commandId}`;
  }
}
