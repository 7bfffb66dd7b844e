/** How TypeScript becomes JavaScript, the same for tests and for what runs. */
export const swcOptions = {
  jsc: {
    target: 'es2023',
    parser: { syntax: 'typescript', tsx: true, decorators: true },
    transform: {
      legacyDecorator: true,
      decoratorMetadata: false,
      useDefineForClassFields: false,
      react: { runtime: 'automatic' },
    },
  },
  module: { type: 'es6' },
};

/**
 * The one jest configuration of the workspace: ESM, TypeScript through swc, and the workspace's packages read from their
 * sources (the export condition `source`), so that no test depends on a build.
 *
 * @param {import('jest').Config} overrides
 */
export const preset = (overrides = {}) => ({
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.[tj]sx?$': ['@swc/jest', swcOptions] },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  // While one file waits for its database, another computes.
  maxWorkers: '100%',
  // Generous, because tests share two cores with a database and a browser.
  testTimeout: 60_000,
  testMatch: ['<rootDir>/src/**/*.test.ts', '<rootDir>/src/**/*.test.tsx'],
  ...overrides,
});
