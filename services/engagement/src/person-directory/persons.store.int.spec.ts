import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { logPool } from '@attestry/event-store';
import { testDatabase } from '@attestry/testing';
import type { Pool } from 'pg';
import { PersonDirectory } from './persons.store.js';

const NOW = '2026-01-01T00:00:00.000Z';
const ANN = { personRef: 'p-02', fullName: 'Ann Example', email: 'ann@example.test' };

let database: Awaited<ReturnType<typeof testDatabase>>;
let app: Pool;
let directory: PersonDirectory;

beforeAll(async () => {
  database = await testDatabase('engagement');
  app = logPool({ connectionString: database.appUrl, max: 2 });
  directory = new PersonDirectory(app);
});

afterAll(async () => {
  await app.end();
  await database.drop();
});

describe('person directory', () => {
  it('keeps and corrects an entry, seen by its own organization only', async () => {
    expect(await directory.put('acme', { ...ANN, fullName: 'An Example' }, NOW)).toBe(true);
    expect(await directory.put('acme', ANN, NOW)).toBe(true);
    expect(await directory.page('acme', '', 10)).toEqual([{ ...ANN, erased: false }]);
    expect(await directory.page('other', '', 10)).toEqual([]);
    expect(await directory.has('other', 'p-02')).toBe(false);
  });

  it('shows nothing to a connection that has not entered an organization', async () => {
    expect((await app.query('select * from persons')).rows).toEqual([]);
    await expect(
      app.query(`insert into persons values ('acme', 'p-09', 'X', 'x@example.test', now())`),
    ).rejects.toThrow('row-level security');
    await expect(app.query('delete from persons')).rejects.toThrow('permission denied');
  });

  it('ORG-7 an erased person leaves the pseudonym only, which is never given again', async () => {
    await directory.erase('acme', 'p-02', NOW);
    await directory.erase('acme', 'p-02', '2026-02-01T00:00:00.000Z');
    expect(await directory.page('acme', '', 10)).toEqual([
      { personRef: 'p-02', fullName: null, email: null, erased: true },
    ]);
    expect(await directory.put('acme', ANN, NOW)).toBe(false);
  });

  it('pages by pseudonym', async () => {
    for (const personRef of ['p-03', 'p-04', 'p-05']) await directory.put('acme', { ...ANN, personRef }, NOW);
    expect((await directory.page('acme', 'p-02', 2)).map(({ personRef }) => personRef)).toEqual(['p-03', 'p-04']);
  });
});
