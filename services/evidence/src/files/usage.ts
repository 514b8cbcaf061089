import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { DomainError } from '@attestry/service-kit';
import { ifThere, namesIn } from './durable.js';
import { isDigest } from './names.js';

/** What lies for an organization, and what is on its way. */
interface Account {
  bytes: number;
}

/** Bytes that one upload has taken; `release` gives them back when nothing of it stays. */
export interface Taken {
  take(bytes: number): void;
  release(): void;
}

const lyingIn = async (folder: string): Promise<number> => {
  let bytes = 0;
  for (const part of (await namesIn(folder)).filter((name) => name.length === 2))
    for (const name of (await namesIn(join(folder, part))).filter(isDigest))
      bytes += (await ifThere(stat(join(folder, part, name))))?.size ?? 0;
  return bytes;
};

/** Bytes of each organization: its folder is walked once, at its first upload; from then on they are counted as they come and go. */
export class Usage {
  private readonly accounts = new Map<string, Promise<Account>>();

  constructor(
    private readonly root: string,
    private readonly most: number,
  ) {}

  /** An account of one upload: what goes beyond the bound of the organization is refused as it comes. */
  async open(tenant: string): Promise<Taken> {
    const account = await this.of(tenant);
    let mine = 0;
    return {
      take: (bytes) => {
        if (account.bytes + bytes > this.most)
          throw new DomainError('LIMIT_EXCEEDED', `Files of an organization have at most ${this.most} bytes together.`);
        account.bytes += bytes;
        mine += bytes;
      },
      release: () => {
        account.bytes -= mine;
        mine = 0;
      },
    };
  }

  /** Tells that a file was removed. */
  async removed(tenant: string, bytes: number): Promise<void> {
    (await this.of(tenant)).bytes -= bytes;
  }

  private of(tenant: string): Promise<Account> {
    const known = this.accounts.get(tenant);
    if (known) return known;
    const counting = lyingIn(join(this.root, tenant)).then((bytes) => ({ bytes }));
    // A walk that broke is walked again.
    counting.catch(() => this.accounts.delete(tenant));
    this.accounts.set(tenant, counting);
    return counting;
  }
}
