export { type StoredResult, storedResults, storeResults } from './idempotency.repository.js';
