export { APPLICATION_ROLE, type Database, type DatabaseOptions, openDatabase } from './database.js';
export { migrate } from './migrate.js';
export { camelCase, snakeCase } from './naming.js';
export type { Statement } from './statement.js';
export { isUuid } from './tenant.js';
export type { Tx } from './transaction.js';
export { canonicalInstant } from './value-types.js';
