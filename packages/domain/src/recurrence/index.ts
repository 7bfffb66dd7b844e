export * from './clock-change.js';
export * from './format-rule.js';
export * from './occurrences.js';
export * from './parse-rule.js';
export * from './repetition.js';
export * from './rule.js';
export * from './series-times.js';
