import { describe, expect, it } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { billOfMaterials, collectDependencySbom } from './dependency-sbom.js';
import { judgeHistory, readHistory } from './git-history.js';
import { judgeDatabase } from './postgres-settings.js';

const sound = {
  settings: {
    password_encryption: 'scram-sha-256',
    listen_addresses: '127.0.0.1',
    log_connections: 'on',
    fsync: 'on',
    data_checksums: 'on',
    ssl: 'off',
  },
  powerfulRoles: [],
  openTables: [],
  protectedTables: 7,
};
const failing = (facts: typeof sound): string[] =>
  judgeDatabase(facts)
    .filter(({ passed }) => !passed)
    .map(({ control }) => control ?? '');

describe('what a collector makes of its source', () => {
  it('a sound database has no failing check', () => expect(failing(sound)).toEqual([]));
  it('each weakness fails the check of its control', () => {
    expect(failing({ ...sound, powerfulRoles: ['attestry_evidence_app'] as never[] })).toEqual(['AC-05']);
    expect(failing({ ...sound, openTables: ['events'] as never[] })).toEqual(['AC-10']);
    expect(failing({ ...sound, settings: { ...sound.settings, listen_addresses: '*' } })).toEqual(['NET-01']);
    expect(failing({ ...sound, settings: { ...sound.settings, data_checksums: 'off' } })).toEqual(['BCP-02']);
  });

  it('the bill of materials has one component a locked package and the same bytes each time', () => {
    const packages = {
      '': {},
      'node_modules/a': { version: '1.0.0', integrity: `sha512-${Buffer.from('a').toString('base64')}` },
      'node_modules/b': { version: '2.0.0' },
    };
    const { bom, components, unpinned } = billOfMaterials(packages);
    expect({ components, unpinned }).toEqual({ components: 2, unpinned: ['b'] });
    expect(JSON.parse(bom)).toMatchObject({
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      components: [{ name: 'a' }, { name: 'b' }],
    });
    expect(billOfMaterials(packages).bom).toBe(bom);
  });

  it('a folder without a lock file or a history is unavailable, not failing', async () => {
    const root = await mkdtemp(join(tmpdir(), 'attestry-source-'));
    await expect(collectDependencySbom({ root, now: '2026-01-01T00:00:00Z' })).rejects.toMatchObject({
      errorClass: 'UNREACHABLE',
    });
    await expect(readHistory({ root, now: '2026-01-01T00:00:00Z' })).rejects.toMatchObject({
      errorClass: 'UNREACHABLE',
    });
    await writeFile(
      join(root, 'package-lock.json'),
      JSON.stringify({ packages: { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-YQ==' } } }),
    );
    await expect(collectDependencySbom({ root, now: '2026-01-01T00:00:00Z' })).resolves.toMatchObject({ items: 1 });
    await rm(root, { recursive: true });
  });

  it('a change without a reason fails the change record', () => {
    const change = { commit: 'c', at: '2026-01-01T00:00:00Z', subject: 'fix' };
    expect(judgeHistory([change]).map(({ passed }) => passed)).toEqual([true, false]);
    expect(judgeHistory([]).map(({ passed }) => passed)).toEqual([false, true]);
  });
});
