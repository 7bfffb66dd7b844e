import { preset } from '../../jest.preset.js';

export default preset({
  testEnvironment: 'jest-fixed-jsdom',
  testEnvironmentOptions: { customExportConditions: ['source', 'browser', ''] },
});
