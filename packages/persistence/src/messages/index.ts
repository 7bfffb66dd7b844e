export * from './message.repository.js';
export * from './order-email.queries.js';
