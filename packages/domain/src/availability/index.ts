export * from './openings.js';
export * from './place.js';
export * from './slots.js';
