import { preset } from '../../jest.preset.js';

export default preset({
  testTimeout: 30_000,
  testEnvironment: 'jest-fixed-jsdom',
  testEnvironmentOptions: { customExportConditions: ['source', 'browser', ''] },
  moduleNameMapper: { '\\.css$': '<rootDir>/src/testing/styles.ts', '^(\\.{1,2}/.*)\\.js$': '$1' },
  setupFilesAfterEnv: ['<rootDir>/src/testing/browser.ts'],
});
