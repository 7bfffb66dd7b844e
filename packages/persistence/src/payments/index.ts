export * from './money-facts.js';
export * from './pay-link.queries.js';
export * from './payment.records.js';
export * from './provider-facts.js';
export * from './sandbox-books.js';
