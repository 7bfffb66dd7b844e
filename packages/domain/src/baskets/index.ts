export * from './basket.decide.js';
export * from './basket.js';
export * from './free-hold.js';
export * from './holds.js';
export * from './line-details.js';
