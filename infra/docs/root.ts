import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const above = (path: string): string => (existsSync(join(path, 'package-lock.json')) ? path : above(dirname(path)));

/** The checkout. */
export const root = above(dirname(fileURLToPath(import.meta.url)));
