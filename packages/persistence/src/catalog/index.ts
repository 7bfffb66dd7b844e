export { EVENT_SESSION_RECORD } from './event-session.record.js';
export { RESOURCE_RECORD } from './resource.record.js';
export { SERVICE_RECORD } from './service.record.js';
