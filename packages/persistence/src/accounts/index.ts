export { ACCOUNT_RECORD } from './account.record.js';
