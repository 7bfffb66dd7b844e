export * from './allocate.js';
export * from './basket-price.js';
export * from './line-price.js';
export * from './tax.js';
export * from './tax-rate.decide.js';
export * from './terms.js';
