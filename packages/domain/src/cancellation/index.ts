export * from './policy.decide.js';
export * from './policy.js';
