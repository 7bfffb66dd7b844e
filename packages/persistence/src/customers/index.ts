export { CUSTOMER_RECORD } from './customer.record.js';
export { customerMergeLocks, loadCustomerFacts, loadCustomerMergeFacts } from './customer-change-facts.js';
export { likelyTheSame, storyOfCustomer } from './customer-story.queries.js';
export { CUSTOMER_LIST } from './customers.queries.js';
export { loadProfileFacts } from './profile-facts.js';
