import { Client } from 'pg';
import type { Logger } from 'pino';
import { pause } from './pause.js';

export interface OwnerLockOptions {
  /** Database in which the lock lives; the lock has a connection of its own. */
  readonly connectionString: string;
  /** What is owned, e.g. `relay:evidence`; one owner at a time in the database. */
  readonly name: string;
  readonly log: Logger;
  /** Pause between two tries to become owner, in milliseconds; default 500. */
  readonly tryEvery?: number;
  /** Pause between two checks that the lock is still held, in milliseconds; default 1,000. */
  readonly checkEvery?: number;
}

export interface Ownership {
  /** Aborted as soon as the ownership can no longer be relied on. */
  readonly lost: AbortSignal;
  release(): Promise<void>;
}

const HELD = `select exists (select 1 from pg_locks where locktype = 'advisory' and granted and pid = pg_backend_pid()
  and ((classid::bigint << 32) | objid::bigint) = hashtextextended($1, 0)) as held`;

/** Election by a session advisory lock. The lock dies with its connection, so the connection is watched and asked. */
export class OwnerLock {
  constructor(private readonly options: OwnerLockOptions) {}

  /** Resolves when this process is the owner; undefined when the signal was aborted first. */
  async acquire(signal: AbortSignal): Promise<Ownership | undefined> {
    const { name, log, tryEvery = 500 } = this.options;
    while (!signal.aborted) {
      try {
        return await this.wait(signal);
      } catch (error) {
        log.warn({ lock: name, error: String(error) }, 'cannot ask for the ownership');
        await pause(tryEvery, signal);
      }
    }
    return undefined;
  }

  private async wait(signal: AbortSignal): Promise<Ownership | undefined> {
    const { connectionString, name, log, tryEvery = 500, checkEvery = 1_000 } = this.options;
    const client = new Client({
      connectionString,
      keepAlive: true,
      query_timeout: checkEvery * 3,
      connectionTimeoutMillis: 5_000,
      application_name: `owner ${name}`,
    });
    const lost = new AbortController();
    client.on('error', () => lost.abort());
    client.on('end', () => lost.abort());
    try {
      await client.connect();
      while (!signal.aborted) {
        const { rows } = await client.query<{ owned: boolean }>(
          'select pg_try_advisory_lock(hashtextextended($1, 0)) as owned',
          [name],
        );
        if (rows[0]?.owned) {
          log.info({ lock: name }, 'owner');
          return this.own(client, lost);
        }
        await pause(tryEvery, signal);
      }
    } catch (error) {
      await client.end().catch(() => undefined);
      throw error;
    }
    await client.end();
    return undefined;
  }

  private own(client: Client, lost: AbortController): Ownership {
    const { name, log, checkEvery = 1_000 } = this.options;
    const watched = this.watch(client, lost, checkEvery);
    lost.signal.addEventListener('abort', () => log.info({ lock: name }, 'no longer owner'), { once: true });
    return {
      lost: lost.signal,
      release: async () => {
        lost.abort();
        await watched;
        await client.end().catch(() => undefined);
      },
    };
  }

  private async watch(client: Client, lost: AbortController, every: number): Promise<void> {
    while (!lost.signal.aborted) {
      await pause(every, lost.signal);
      if (lost.signal.aborted) return;
      const held = await client.query<{ held: boolean }>(HELD, [this.options.name]).then(
        ({ rows }) => rows[0]?.held === true,
        () => false,
      );
      if (!held) lost.abort();
    }
  }
}
