import type { CodegenConfig } from '@graphql-codegen/cli';
import { scalars } from '../../packages/api-types/scalars.ts';

/** Typed documents for every `*.graphql` file of the app, from the server's schema. */
const config: CodegenConfig = {
  schema: '../../packages/api-types/schema.graphql',
  documents: ['src/**/*.graphql'],
  generates: {
    'src/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        scalars: { ...scalars, ID: { input: 'string', output: 'string' } },
        inlineFragmentTypes: 'combine',
        strictScalars: true,
        defaultScalarType: 'unknown',
        enumsAsTypes: true,
        enumType: 'string-literal',
        useTypeImports: true,
        inputMaybeValue: 'T | null | undefined',
        emitLegacyCommonJSImports: false,
      },
    },
  },
};

export default config;
