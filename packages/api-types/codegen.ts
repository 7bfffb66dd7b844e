import type { CodegenConfig } from '@graphql-codegen/cli';
import { scalars } from './scalars.ts';

/** The schema's types for TypeScript, generated from schema.graphql: unions of strings instead of enums, nothing at run time. */
const config: CodegenConfig = {
  schema: './schema.graphql',
  generates: {
    'src/gql/types.ts': {
      plugins: ['typescript'],
      config: {
        scalars,
        strictScalars: true,
        defaultScalarType: 'unknown',
        enumType: 'string-literal',
        enumsAsTypes: true,
        skipTypename: true,
        useTypeImports: true,
        avoidOptionals: { field: true },
        inputMaybeValue: 'T | null | undefined',
      },
    },
  },
};

export default config;
