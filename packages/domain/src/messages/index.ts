export * from './action-link.js';
export * from './booking-letter.js';
export * from './calendar-status.js';
export * from './hold-ending.decide.js';
export * from './message-kind.js';
export * from './message-template.js';
export * from './resend.decide.js';
export * from './template.decide.js';
