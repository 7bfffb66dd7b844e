export * from './actor.js';
export * from './deciding.js';
export * from './permissions.js';
