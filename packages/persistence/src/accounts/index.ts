export { ACCOUNT_RECORD } from './account.record.js';
export { accountsOfAddresses, accountsOfCustomers, type BelongsTo, placedAsOfOrders } from './accounts-of.queries.js';
