import type { ServiceDatabase } from '@attestry/databases';
import { testDatabase } from '@attestry/testing';
import type { Pool } from 'pg';
import { AppendSignal } from '../../append-signal.js';
import type { StoreUnderTest } from '../../contract/harness.js';
import { settableClock } from '../../contract/harness.js';
import { feedPool, logPool } from '../log-pool.js';
import { PostgresEventStore } from '../postgres-event-store.js';
import { PostgresFeed } from '../postgres-feed.js';

/** A migrated database of its own with the three roles' pools: for specs of this adapter. */
export interface TestLog extends StoreUnderTest {
  readonly database: ServiceDatabase;
  readonly store: PostgresEventStore;
  readonly feed: PostgresFeed;
  readonly app: Pool;
  readonly projector: Pool;
  readonly owner: Pool;
}

export const openTestLog = async (): Promise<TestLog> => {
  const database = await testDatabase('log');
  const [app, projector, owner] = [
    logPool({ connectionString: database.appUrl, max: 20 }),
    feedPool({ connectionString: database.projectorUrl, max: 4 }),
    logPool({ connectionString: database.ownerUrl, max: 2 }),
  ];
  const clock = settableClock();
  const signal = new AppendSignal();
  return {
    database,
    app,
    projector,
    owner,
    store: new PostgresEventStore({ pool: app, clock, signal }),
    feed: new PostgresFeed({ pool: projector, signal }),
    setNow: clock.setNow,
    close: async () => {
      await Promise.all([app.end(), projector.end(), owner.end()]);
      await database.drop();
    },
  };
};
