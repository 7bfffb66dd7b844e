import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Biome does the linting; this is only for what it does not know: the rules of React's hooks. */
export default [
  { ignores: ['**/dist/**', '**/gql/**', '**/node_modules/**', '.data/**', '**/test-results/**'] },
  {
    files: ['apps/{admin,portal}/**/*.{ts,tsx}', 'packages/{smart-grid,web-kit}/**/*.{ts,tsx}'],
    languageOptions: { parser: tseslint.parser },
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
  },
];
