import pg from 'pg';
import type { Pool } from 'pg';
import { testDatabase } from './postgres.js';

export interface StoredDocuments {
  /** Under row-level security, as readers of a service are. */
  readonly app: Pool;
  close(): Promise<void>;
}

/** A service's database with documents that `fill` puts there as the projector, and statistics of them: for what reads cost. */
export const storedDocuments = async (
  service: string,
  fill: (projector: Pool) => Promise<unknown>,
): Promise<StoredDocuments> => {
  const database = await testDatabase(service);
  const [projector, owner, app] = [
    new pg.Pool({ connectionString: database.projectorUrl, max: 1 }),
    new pg.Pool({ connectionString: database.ownerUrl, max: 1 }),
    new pg.Pool({ connectionString: database.appUrl, max: 2 }),
  ];
  await projector.query(`insert into readers (name, position) values ('projector', '1:1')`);
  await fill(projector);
  await owner.query('analyze documents, documents_history');
  await Promise.all([projector.end(), owner.end()]);
  return {
    app,
    close: async () => {
      await app.end();
      await database.drop();
    },
  };
};
