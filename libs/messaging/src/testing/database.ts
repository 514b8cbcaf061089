import { testDatabase } from '@attestry/testing';
import pg from 'pg';

export interface MessagingDatabase {
  readonly projectorUrl: string;
  readonly projector: pg.Pool;
  readonly app: pg.Pool;
  close(): Promise<void>;
}

/** A migrated database with pools of the two roles. */
export const messagingDatabase = async (): Promise<MessagingDatabase> => {
  const database = await testDatabase('messaging');
  const pool = (connectionString: string): pg.Pool => {
    const made = new pg.Pool({ connectionString, max: 8 });
    made.on('error', () => undefined);
    return made;
  };
  const [projector, app] = [pool(database.projectorUrl), pool(database.appUrl)];
  return {
    projectorUrl: database.projectorUrl,
    projector,
    app,
    close: async () => {
      await Promise.all([projector.end(), app.end()]);
      await database.drop();
    },
  };
};
