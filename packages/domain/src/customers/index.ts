export * from './customer.fields.js';
export * from './customer.js';
