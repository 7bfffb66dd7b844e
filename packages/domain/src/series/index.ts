export * from './series.js';
export * from './series.plan.js';
export * from './series.report.js';
export * from './series.scope.js';
