export * from './busy-assignees.queries.js';
export * from './moving-booking.queries.js';
export * from './planned-bookings.queries.js';
export * from './seats-left.queries.js';
export * from './wish-facts.js';
