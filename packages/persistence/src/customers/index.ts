export { CUSTOMER_RECORD } from './customer.record.js';
export { CUSTOMER_LIST } from './customers.queries.js';
export { loadProfileFacts } from './profile-facts.js';
