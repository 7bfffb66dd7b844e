export * from './organization.js';
export * from './settings.decide.js';
export * from './settings.fields.js';
