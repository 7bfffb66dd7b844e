export * from './hold-ending.queries.js';
export * from './letter-facts.queries.js';
export * from './link-facts.js';
export { MESSAGE_RECORD } from './message.record.js';
export * from './message.repository.js';
export { MESSAGE_LIST } from './messages.queries.js';
export * from './resend-facts.js';
export * from './template-facts.js';
