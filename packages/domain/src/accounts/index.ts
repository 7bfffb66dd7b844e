export * from './account.decide.js';
export * from './account.decide-merge.js';
export * from './account.fields.js';
export * from './account.js';
