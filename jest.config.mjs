export default {
  rootDir: '.',
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  // Two cores run it beside three servers.
  testTimeout: 20_000,
  testMatch: ['**/*.spec.ts'],
  modulePathIgnorePatterns: ['/dist/', '/.attestry/'],
  moduleNameMapper: {
    '^@attestry/identity$': '<rootDir>/infra/identity/src/index.ts',
    '^@attestry/([a-z0-9-]+)$': '<rootDir>/libs/$1/src/index.ts',
    '^@attestry/([a-z0-9-]+)/([a-z0-9-]+)$': '<rootDir>/libs/$1/src/$2.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  transform: { '^.+\\.ts$': ['@swc/jest', { swcrc: true }] },
};
