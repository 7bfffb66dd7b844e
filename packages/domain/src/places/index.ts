export * from './geo-point.js';
export * from './place.refusals.js';
export * from './travel.js';
