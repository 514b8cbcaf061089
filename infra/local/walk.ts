import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { root } from './paths.js';
import type { Stack } from './stack.js';

/** The journey driver: `main.js [--real-clock] [--out <folder>]`, told by its environment where the platform is. */
export const driver = join(root, 'test/dist/journey/main.js');

/** Slug of the organization that the driver walks; the default tenant of `npm run token`. */
export const sampleTenant = 'attestry';

export const hasDriver = (): boolean => existsSync(driver);

/** Whether no organization was ever recorded. */
export const isEmpty = async (stack: Stack): Promise<boolean> => {
  const engagement = stack.databases.services.get('engagement');
  const client = new pg.Client({ connectionString: engagement?.projectorUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ any: boolean }>('select exists (select from events) as any');
    return rows[0]?.any !== true;
  } finally {
    await client.end();
  }
};

/** Runs the driver against the stack with its output on this terminal; resolves with its exit code. */
export const walk = (stack: Stack, args: readonly string[]): Promise<number> =>
  new Promise((resolve, reject) => {
    const env = { ...process.env, ...stack.clientEnvironment, ATTESTRY_RUN_FILE: stack.folder.run };
    const child = spawn(process.execPath, ['--enable-source-maps', driver, ...args], {
      cwd: root,
      env,
      stdio: 'inherit',
    });
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
    process.once('exit', () => child.kill('SIGKILL'));
  });
