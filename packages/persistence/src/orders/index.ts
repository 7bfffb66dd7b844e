export { ORDER_RECORD } from './order.record.js';
export { loadOrderPoNumberFacts } from './order-facts.js';
export { ORDER_LINE_RECORD } from './order-line.record.js';
export { ORDER_LIST } from './orders.queries.js';
export * from './staff-order-facts.js';
