export { EVENT_SESSION_RECORD } from './event-session.record.js';
export * from './requirement.records.js';
export { RESOURCE_RECORD } from './resource.record.js';
export { SERVICE_RECORD } from './service.record.js';
export { loadServiceFacts } from './service-facts.js';
export { SERVICE_LIST } from './services.queries.js';
