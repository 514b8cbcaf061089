import { execFile } from 'node:child_process';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { SubgraphSdl } from './compose-supergraph.js';

export const SERVICES = ['audit', 'control', 'engagement', 'evidence', 'partner', 'risk'] as const;

const run = promisify(execFile);
const MAX_BYTES = 32 * 1_048_576;
const PRINT_MS = 120_000;

const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );

/** What a built service says its schema is: `dist/schema.js` prints it and starts nothing. */
export const printedSchema = async (services: string, name: string): Promise<SubgraphSdl> => {
  const script = join(services, name, 'dist', 'schema.js');
  if (!(await exists(script))) throw new Error(`${script} does not exist. Build the service first.`);
  const { stdout } = await run(process.execPath, [script], { maxBuffer: MAX_BYTES, timeout: PRINT_MS });
  return { name, sdl: `${stdout.trim()}\n` };
};
