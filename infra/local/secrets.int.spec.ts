import { describe, expect, it } from '@jest/globals';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSecrets, roleSecret } from './secrets.js';

const inFolder = async (work: (file: string) => Promise<void>): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'secrets-'));
  await work(join(folder, 'stack', 'secrets.json')).finally(() => rm(folder, { recursive: true }));
};

describe('the secrets of a stack', () => {
  it('are made once, each another, readable by their owner only', () =>
    inFolder(async (file) => {
      const made = await readSecrets(file);
      expect(await readSecrets(file)).toEqual(made);
      expect(new Set(Object.values(made)).size).toBe(Object.keys(made).length);
      expect((await stat(file)).mode & 0o777).toBe(0o600);
    }));

  it('that an older version did not have are made and kept, and those it had stay', () =>
    inFolder(async (file) => {
      const { commandHash, ...older } = await readSecrets(file);
      await writeFile(file, JSON.stringify(older));
      const now = await readSecrets(file);
      expect(now).toMatchObject(older);
      expect(now.commandHash).not.toBe(commandHash);
      expect(await readSecrets(file)).toEqual(now);
      expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(now);
    }));
});

describe('what the passwords of the database roles follow from', () => {
  const secrets = { postgres: 'ours', roles: 'roles' };

  it('is the administrator of an existing server, and a secret of the stack on its own', () => {
    expect(roleSecret('postgres://postgres:th%40irs@db:5432/postgres', secrets)).toBe('th@irs');
    expect(roleSecret('postgres://postgres:ours@127.0.0.1:5432/postgres', secrets)).toBe('roles');
    expect(roleSecret('postgres://postgres@127.0.0.1:5432/postgres', secrets)).toBe('roles');
  });
});
