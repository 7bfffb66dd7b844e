export { BOOKING_RECORD } from './booking.record.js';
export { BOOKING_LIST } from './bookings.queries.js';
