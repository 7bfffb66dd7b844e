export { BOOKING_RECORD } from './booking.record.js';
export { BOOKING_ASSIGNEE_RECORD } from './booking-assignee.record.js';
export * from './booking-attendee.record.js';
export * from './booking-facts.js';
export { BOOKING_LIST } from './bookings.queries.js';
export * from './copied-booking.queries.js';
export * from './people-facts.js';
export { TASK_RECORD } from './task.record.js';
export { TASK_LIST } from './tasks.queries.js';
