export { BOOKING_RECORD } from './booking.record.js';
export * from './booking-attendee.record.js';
export * from './booking-facts.js';
export { BOOKING_LIST } from './bookings.queries.js';
