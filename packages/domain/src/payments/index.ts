export * from './ledger.js';
export * from './payment.js';
export * from './payment-state.js';
export * from './standing.js';
