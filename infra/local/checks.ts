import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { jestCheck, toolCheck, type Check } from './check.js';
import { root } from './paths.js';
import { systemCheck } from './system-check.js';

const sources = ['libs', 'services', 'gateway', 'workflows', 'infra', 'test'].filter((folder) =>
  existsSync(join(root, folder)),
);

const eslint = ['--cache', '--cache-location', 'node_modules/.cache/eslint/', '--max-warnings', '0', '.'];
const journey = 'infra/local/dist/main.js';
const tsc = ['-p', 'tsconfig.json', '--incremental', '--tsBuildInfoFile', 'node_modules/.cache/tsc.buildinfo'];

/** Everything `npm test` looks at, the quick ones first. */
export const checks = (): readonly Check[] => [
  toolCheck('sizes', 'Size caps', 'infra/checks/dist/main.js', []),
  toolCheck('layers', 'Layer rules', 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs', sources),
  toolCheck('supergraph', 'Supergraph is current', 'gateway/dist/compose.js', ['--check']),
  toolCheck('client', 'Client types are current', 'libs/client/dist/codegen.js', ['--check']),
  toolCheck('prettier', 'Formatting', 'node_modules/prettier/bin/prettier.cjs', [
    '--check',
    '--log-level',
    'warn',
    '.',
  ]),
  toolCheck('types', 'Type check', 'node_modules/typescript/bin/tsc', tsc),
  toolCheck('lint', 'Lint', 'node_modules/eslint/bin/eslint.js', eslint),
  jestCheck('specs', 'Unit and integration specs', [
    '--testPathIgnorePatterns',
    '\\.system\\.spec\\.ts$',
    '/node_modules/',
    '/dist/',
  ]),
  toolCheck('coverage', 'Each rule has its test', 'infra/coverage/dist/main.js', ['--check']),
  systemCheck,
  toolCheck('journey', 'Journey', journey, ['journey', '--out', '.attestry/journey-out']),
  toolCheck('tidewater', 'Worked example', journey, [
    ...['journey', '--scenario', 'tidewater', '--to', '8.6'],
    ...['--out', '.attestry/tidewater-out'],
  ]),
  toolCheck('harborlight', 'Growth-stage example', journey, [
    ...['journey', '--scenario', 'harborlight', '--out', '.attestry/harborlight-out'],
  ]),
  {
    ...toolCheck('faults', 'Journey under failure', journey, ['journey', '--faults', '--out', '.attestry/faults-out']),
    byNameOnly: true,
  },
];
