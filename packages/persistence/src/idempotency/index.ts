export { type StoredResult, storedResults, storeResult } from './idempotency.repository.js';
