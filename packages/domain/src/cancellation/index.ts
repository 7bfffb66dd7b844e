export * from './kept-fee.js';
export * from './policy.decide.js';
export * from './policy.js';
