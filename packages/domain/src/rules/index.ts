export * from './rule.contradiction.js';
export * from './rule.decide.js';
export * from './rule.js';
export * from './rule.params.js';
export * from './rule.sentence.js';
export * from './rules-in-force.js';
