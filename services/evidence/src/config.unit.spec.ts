import { afterEach, describe, expect, it } from '@jest/globals';
import { fileURLToPath } from 'node:url';
import { evidenceConfig } from './config.js';

const here = fileURLToPath(new URL('.', import.meta.url));
const read = (value: string | undefined) => {
  if (value === undefined) delete process.env['EVIDENCE_SOURCES_ROOT'];
  else process.env['EVIDENCE_SOURCES_ROOT'] = value;
  return evidenceConfig();
};

describe('where the collectors look', () => {
  const before = { ...process.env };
  afterEach(() => {
    process.env = { ...before };
  });

  it('is said, never the folder the process happens to run in', () => {
    expect(read(here)).toEqual({ sourcesRoot: here });
    expect(() => read(undefined)).toThrow('EVIDENCE_SOURCES_ROOT is not set');
  });

  it('is a folder that is there', () => {
    expect(() => read(`${here}nowhere`)).toThrow('which is not a folder');
    expect(() => read(fileURLToPath(import.meta.url))).toThrow('which is not a folder');
  });
});
