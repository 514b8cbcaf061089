import { afterEach, describe, expect, it } from '@jest/globals';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { evidenceConfig } from './config.js';
import { DEFAULT_SWEEP } from './files/file-sweeper.js';
import { DEFAULT_LIMITS } from './files/limits.js';

const NAMES = [
  ...['EVIDENCE_SOURCES_ROOT', 'EVIDENCE_FILES_ROOT', 'EVIDENCE_MAX_BYTES', 'EVIDENCE_TENANT_BYTES'],
  ...['EVIDENCE_MEDIA_TYPES', 'EVIDENCE_UNNAMED_HOURS', 'EVIDENCE_SWEEP_MINUTES'],
];
const before = new Map(NAMES.map((name) => [name, process.env[name]]));
const files = join(tmpdir(), 'attestry-files-of-a-spec');

const withEnv = (change: Readonly<Record<string, string>>) => {
  const env = { EVIDENCE_SOURCES_ROOT: tmpdir(), EVIDENCE_FILES_ROOT: files, ...change };
  for (const name of NAMES) delete process.env[name];
  Object.assign(process.env, env);
  return evidenceConfig();
};

describe('what the evidence service is told at start', () => {
  afterEach(() => {
    for (const [name, value] of before)
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
  });

  it('where its collectors look and where files lie, with limits that hold without a word', () =>
    expect(withEnv({})).toEqual({
      sourcesRoot: tmpdir(),
      files: { root: files, ...DEFAULT_LIMITS },
      sweep: DEFAULT_SWEEP,
    }));
  it('EVD-10: the limits are the installation’s', () =>
    expect(withEnv({ EVIDENCE_MAX_BYTES: '1000', EVIDENCE_MEDIA_TYPES: 'text/plain, image/png' }).files).toMatchObject({
      maxBytes: 1000,
      mediaTypes: ['text/plain', 'image/png'],
    }));
  it.each([
    ['EVIDENCE_SOURCES_ROOT', ''],
    ['EVIDENCE_SOURCES_ROOT', join(tmpdir(), 'nowhere-at-all')],
    ['EVIDENCE_FILES_ROOT', ''],
    ['EVIDENCE_MAX_BYTES', '0.5'],
    ['EVIDENCE_MEDIA_TYPES', 'everything'],
    ['EVIDENCE_TENANT_BYTES', '0'],
    ['EVIDENCE_UNNAMED_HOURS', '0'],
    ['EVIDENCE_SWEEP_MINUTES', '-1'],
  ])('does not start with %s "%s"', (name, value) => expect(() => withEnv({ [name]: value })).toThrow(name));
});
