import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { engagementExample, evidenceExample } from '../spec-support/examples.js';
import { composedFiles, findStale, writeChanged } from './compose-graph.js';
import { printedSchema } from './service-schemas.js';

const trust = { issuer: '', signingKey: '' };
let root: string;

const built = async (name: string, sdl: string): Promise<void> => {
  await mkdir(join(root, 'services', name, 'dist'), { recursive: true });
  const script = `process.stdout.write(${JSON.stringify(sdl)});`;
  await writeFile(join(root, 'services', name, 'dist', 'schema.js'), script);
};

const files = async (): Promise<ReturnType<typeof composedFiles>> => {
  const printed = await Promise.all(
    ['engagement', 'evidence'].map((name) => printedSchema(join(root, 'services'), name)),
  );
  return composedFiles(join(root, 'gateway'), printed);
};

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'compose-'));
  await built('engagement', engagementExample(trust).sdl);
  await built('evidence', evidenceExample(trust).sdl);
});

describe('composing from built services', () => {
  it('writes the schemas and the supergraph, then finds everything current and writes nothing', async () => {
    expect(await findStale(await files())).toHaveLength(3);
    expect(await writeChanged(await files())).toHaveLength(3);
    expect(await readFile(join(root, 'gateway', 'supergraph.graphql'), 'utf8')).toContain(
      '@join__graph(name: "evidence"',
    );
    expect(await findStale(await files())).toEqual([]);
    expect(await writeChanged(await files())).toEqual([]);
  });

  it('finds a service whose schema has changed since', async () => {
    await writeChanged(await files());
    await built('evidence', evidenceExample(trust).sdl.replace('title: String!', 'title: String! weight: Int'));
    const stale = await findStale(await files());
    expect(stale).toHaveLength(2);
    expect(stale.join('\n')).toContain('weight: Int');
  });

  it('finds a supergraph that somebody edited by hand', async () => {
    await writeChanged(await files());
    const path = join(root, 'gateway', 'supergraph.graphql');
    await writeFile(path, (await readFile(path, 'utf8')).replace('name: String!', 'name: String'));
    expect(await findStale(await files())).toHaveLength(1);
  });

  it('says so when a service is not built', async () => {
    await expect(printedSchema(join(root, 'services'), 'audit')).rejects.toThrow('Build the service first');
  });
});
