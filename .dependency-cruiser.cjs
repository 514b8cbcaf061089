const { globSync } = require('node:fs');

// Who may import whom. Alone: `npm test -- --only layers`.
const spec = '(\\.spec\\.ts$|\\.contract\\.ts$|/contract/|/testing/|/spec-support/|^libs/testing/)';
const workflowCode = '^workflows/src/(journey|sweeps)/';

/** Files beside a command, its errors or its events that have the same name and no role: they decide or fold. */
const decisions = () =>
  globSync('services/*/src/*/*.{command,errors,events}.ts')
    .map((file) => file.replace(/\.(command|errors|events)\.ts$/, '.ts'))
    .map((file) => `^${file.replaceAll('.', '\\.')}$`);

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    rule(
      'no-cycles',
      'Two files that need each other are one thing, or a third is missing.',
      {},
      {
        circular: true,
        viaOnly: { dependencyTypesNot: ['type-only'] },
      },
    ),
    rule(
      'libs-know-no-service',
      'Libraries never import from what is built on them.',
      { path: '^libs/' },
      {
        path: '^(services|gateway|workflows|infra|test)/',
      },
    ),
    rule(
      'services-are-apart',
      'A service knows of others by their events, never by their code.',
      { path: '^services/([^/]+)/' },
      {
        path: '^services/',
        pathNot: '^services/$1/',
      },
    ),
    rule(
      'services-stand-alone',
      'A service imports libraries only.',
      { path: '^services/', pathNot: spec },
      {
        path: '^(gateway|workflows|infra|test)/',
      },
    ),
    rule(
      'gateway-knows-schemas-only',
      'The gateway knows subgraphs by their schemas, never by their code.',
      { path: '^gateway/' },
      {
        path: '^(services|workflows)/',
      },
    ),
    rule(
      'workers-use-the-graph',
      'The worker acts through the gateway like any other client.',
      { path: '^workflows/' },
      {
        path: '^(services|gateway)/',
      },
    ),
    rule(
      'pure-libraries',
      'Rules and contracts need no other library.',
      { path: '^libs/(soc2|contracts)/', pathNot: spec },
      {
        path: '^libs/',
        pathNot: '^libs/(soc2|contracts)/',
      },
    ),
    rule(
      'workflow-code-is-replayed',
      'Workflow code takes activities as types only.',
      { path: workflowCode, pathNot: spec },
      {
        path: '^workflows/src/activities/',
        dependencyTypesNot: ['type-only'],
      },
    ),
    rule(
      'workflow-code-is-pure',
      'Workflow code imports only pure libraries.',
      { path: workflowCode, pathNot: spec },
      {
        path: '^libs/',
        pathNot: '^libs/(soc2|contracts)/',
        dependencyTypesNot: ['type-only'],
      },
    ),
    rule(
      'workflow-packages',
      'Workflow code imports no package but the workflow SDK.',
      { path: workflowCode, pathNot: spec },
      {
        path: 'node_modules/',
        pathNot: 'node_modules/@temporalio/(workflow|common)/',
        dependencyTypesNot: ['type-only'],
      },
    ),
    rule(
      'decisions-are-pure',
      'What decides, folds or projects knows no framework and does no I/O.',
      { path: ['\\.(events|errors|projection)\\.ts$', ...decisions()] },
      {
        path: '(node_modules/(@nestjs|pg|kafkajs|@temporalio|fastify)/|^(fs|net|http|https|child_process|fs/promises)$)',
      },
    ),
    rule(
      'no-development-packages',
      'What is shipped does not need what is only installed for development.',
      {
        path: '^(libs|services|gateway|workflows)/',
        pathNot: spec,
      },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    ),
    rule('everything-resolves', 'An import that leads nowhere.', {}, { couldNotResolve: true }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'node', 'default'],
    },
    cache: { folder: 'node_modules/.cache/dependency-cruiser', strategy: 'content' },
  },
};
