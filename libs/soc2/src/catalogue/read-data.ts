import { readFileSync } from 'node:fs';

/** Reads one of the library's own data files; the build keeps them beside the code. */
export const readData = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../data/${name}`, import.meta.url), 'utf8'));
