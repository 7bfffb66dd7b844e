export * from './basket.decide.js';
export * from './basket.decide-take-over.js';
export * from './basket.js';
export * from './free-hold.js';
export * from './holds.js';
export * from './line-details.js';
export * from './price-change.js';
