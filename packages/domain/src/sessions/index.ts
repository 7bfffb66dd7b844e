export * from './event-session.js';
export * from './session.actions.js';
export * from './session.decide-change.js';
export * from './session.decide-create.js';
export * from './session.decide-status.js';
export * from './session.facts.js';
export * from './session.fields.js';
export { conflictsOfSession, explainSession, resourcesWanted, type SessionPlan, takenBy } from './session.room.js';
export type { SessionCommand } from './session.subject.js';
