export * from './session-facts.js';
export * from './session-room-facts.js';
export { SESSION_LIST } from './sessions.queries.js';
