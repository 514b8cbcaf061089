import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { SubgraphSdl } from './compose-supergraph.js';
import { composeSupergraph } from './compose-supergraph.js';
import { difference } from './difference.js';

/** A file of the repository and what should be in it. */
export interface ComposedFile {
  readonly path: string;
  readonly text: string;
}

/** The files a set of subgraph schemas makes: one a subgraph, and the supergraph of them all. */
export const composedFiles = (gatewayFolder: string, subgraphs: readonly SubgraphSdl[]): ComposedFile[] => [
  ...subgraphs.map(({ name, sdl }) => ({ path: join(gatewayFolder, 'subgraphs', `${name}.graphql`), text: sdl })),
  { path: join(gatewayFolder, 'supergraph.graphql'), text: composeSupergraph(subgraphs) },
];

const onFile = async (path: string): Promise<string> => {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
};

/** Writes what has changed and gives the paths written. */
export const writeChanged = async (files: readonly ComposedFile[]): Promise<string[]> => {
  const written: string[] = [];
  for (const { path, text } of files) {
    if ((await onFile(path)) === text) continue;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
    written.push(path);
  }
  return written;
};

/** What is not current on file, in words; empty when all is. */
export const findStale = async (files: readonly ComposedFile[]): Promise<string[]> => {
  const found = await Promise.all(files.map(async ({ path, text }) => difference(path, await onFile(path), text)));
  return found.filter((words) => words !== undefined);
};
