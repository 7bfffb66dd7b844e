export * from './belonging.js';
export * from './customer.decide.js';
export * from './customer.decide-merge.js';
export * from './customer.decide-profile.js';
export * from './customer.fields.js';
export * from './customer.js';
