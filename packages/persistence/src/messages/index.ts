export { MESSAGE_RECORD } from './message.record.js';
export * from './message.repository.js';
export { MESSAGE_LIST } from './messages.queries.js';
export * from './order-email.queries.js';
