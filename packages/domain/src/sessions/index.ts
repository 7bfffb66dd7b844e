export * from './event-session.js';
