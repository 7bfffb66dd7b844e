export * from './book-for-customer.js';
export * from './booker.js';
export * from './order.decide-po-number.js';
export * from './order.fields.js';
export * from './order.js';
export * from './order.totals.js';
export * from './place-order.js';
export * from './staff-order.js';
export { STARTING_STATUSES, type StartingStatus } from './staff-status.js';
