export * from './booker.js';
export * from './order.decide-po-number.js';
export * from './order.fields.js';
export * from './order.js';
export * from './order.totals.js';
export * from './place-order.js';
