export * from './session-facts.js';
export { SESSION_LIST } from './sessions.queries.js';
