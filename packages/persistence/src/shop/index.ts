export * from './shop.queries.js';
