export * from './place.js';
export * from './slots.js';
