import { preset } from '../../jest.preset.js';

export default preset({
  testEnvironment: 'jest-fixed-jsdom',
  testEnvironmentOptions: { customExportConditions: ['source', 'browser', ''] },
  moduleNameMapper: { '\\.css$': '<rootDir>/src/testing/styles.ts', '^(\\.{1,2}/.*)\\.js$': '$1' },
});
