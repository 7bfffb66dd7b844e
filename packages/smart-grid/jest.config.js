import { preset } from '../../jest.preset.js';

export default preset({
  testTimeout: 30_000,
  testEnvironment: 'jest-fixed-jsdom',
  testEnvironmentOptions: { customExportConditions: ['source', 'browser', ''] },
});
