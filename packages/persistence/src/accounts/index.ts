export { ACCOUNT_RECORD } from './account.record.js';
export { accountMergeLocks, loadAccountFacts, loadAccountMergeFacts } from './account-facts.js';
export { type AccountTotals, membersOfAccounts, totalsOfAccounts } from './account-totals.queries.js';
export { ACCOUNT_LIST } from './accounts.queries.js';
export { accountsOfAddresses, accountsOfCustomers, type BelongsTo, placedAsOfOrders } from './accounts-of.queries.js';
