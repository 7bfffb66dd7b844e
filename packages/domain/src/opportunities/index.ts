export * from './opportunity.decide.js';
export * from './opportunity.decide-book.js';
export * from './opportunity.fields.js';
export type { ItemDetails, ItemFacts } from './opportunity.items.js';
export * from './opportunity.js';
