export * from './requirement.details.js';
export * from './service.decide.js';
export * from './service.details.js';
export * from './service.facts.js';
export * from './service.fields.js';
export * from './service.js';
export * from './service.needs.js';
