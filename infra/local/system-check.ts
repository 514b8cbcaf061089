import { globSync } from 'node:fs';
import { jestCheck, type Check, type Outcome } from './check.js';
import { livingChildren, stopInOrder } from './children.js';
import { root, stateFolder } from './paths.js';
import { phase } from './phase.js';
import { wipe } from './postgres-place.js';
import { removeRun } from './run-file.js';
import { startStack } from './stack.js';

const specs = jestCheck('system', 'System specs', ['--runInBand', '--testPathPatterns', '\\.system\\.spec\\.ts$']);

const onStack = async (env: Readonly<Record<string, string>>): Promise<Outcome> => {
  const folder = stateFolder('system');
  await wipe(folder.root);
  const before = new Set(livingChildren());
  process.stdout.write('  The whole stack for the system specs:\n');
  try {
    const stack = await startStack({ command: 'npm test', folder, ports: {}, logLevel: 'info', accelerated: true });
    return await specs.run({ ...env, ...stack.clientEnvironment, ATTESTRY_RUN_FILE: folder.run });
  } finally {
    await phase('Stopping that stack', () => stopInOrder(livingChildren().filter((child) => !before.has(child))));
    removeRun(folder.run);
  }
};

/** Specs of the whole: real processes on fresh data, their clock the time-skipping server's. */
export const systemCheck: Check = {
  name: 'system',
  needsServers: true,
  run: async (env) => {
    if (globSync('test/**/*.system.spec.ts', { cwd: root }).length === 0) return { passed: 0, failed: 0 };
    return onStack(env);
  },
};
