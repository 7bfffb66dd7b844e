export type * from './gql/types.js';
