export * from './session-facts.js';
export * from './session-resources.queries.js';
export * from './session-room-facts.js';
export { SESSION_LIST } from './sessions.queries.js';
