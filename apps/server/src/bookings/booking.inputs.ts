import { BOOKING_FIELDS } from '@bookwright/domain/bookings';
import { orderInput, whereInput } from '../graphql/filter-inputs.js';

export const BookingWhere = whereInput(
  'BookingWhere',
  BOOKING_FIELDS,
  "Quick search over reference, title, attendee and the booker's name, company and (with the right `booking.readPii`) email and phone.",
);

export const BookingOrder = orderInput('BookingOrder', BOOKING_FIELDS);
