export * from './order-email.queries.js';
