export { ensureDatabase } from './database.js';
export { freePort, isFree } from './free-port.js';
export { LocalPostgresError } from './local-postgres-error.js';
export { isRunning } from './process-table.js';
export { reachDatabase } from './reach-database.js';
export { removeLocalPostgres } from './remove-local-postgres.js';
export { type LocalPostgres, type LocalPostgresOptions, startLocalPostgres } from './start-local-postgres.js';
export { startTestPostgres, type TestPostgres, testPostgresVariable } from './start-test-postgres.js';
