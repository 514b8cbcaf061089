import { builtinModules } from 'node:module';
import tseslint from 'typescript-eslint';

// What loses events or breaks a replay is not a matter of taste: it does not pass.
const lossyBuses = [
  'EventBus',
  'EventPublisher',
  'EventsHandler',
  'IEventHandler',
  'Saga',
  'AggregateRoot',
  'UnhandledExceptionBus',
];
const allowedInWorkflows = new Set(['assert']);
const builtins = builtinModules.filter((name) => !name.startsWith('_') && !allowedInWorkflows.has(name));

const nestCqrs = {
  name: '@nestjs/cqrs',
  importNames: lossyBuses,
  message: 'The in-process buses lose events: use a reaction (service-kit) or a workflow.',
};

const workflowBuiltins = {
  group: [...builtins, ...builtins.map((name) => `${name}/*`), 'node:*', '!node:assert', '!assert'],
  message: 'Workflow code is replayed: what it reads from outside comes from an activity.',
};

const noDefaultExports = { selector: 'ExportDefaultDeclaration', message: 'Exports have names.' };

export default tseslint.config(
  { ignores: ['**/dist/', '**/node_modules/', '**/generated/', '.attestry/', 'out/', '**/*.mjs', '**/*.cjs'] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true, allowNever: true },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/unbound-method': 'off',
      'no-restricted-imports': ['error', { paths: [nestCqrs] }],
      'no-restricted-syntax': ['error', noDefaultExports],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
    },
  },
  {
    // What a test reads back is checked by its expectations, not by its types.
    files: ['**/*.spec.ts', '**/spec-support/**', '**/testing/**'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['services/**/*.ts', 'libs/**/*.ts', 'gateway/**/*.ts', 'workflows/**/*.ts', 'infra/**/*.ts'],
    rules: { 'no-console': 'error' },
  },
  {
    files: ['workflows/src/journey/**/*.ts', 'workflows/src/sweeps/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: { 'no-restricted-imports': ['error', { paths: [nestCqrs], patterns: [workflowBuiltins] }] },
  },
);
