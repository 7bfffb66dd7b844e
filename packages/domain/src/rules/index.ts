export * from './rule.js';
export * from './rule.params.js';
export * from './rules-in-force.js';
