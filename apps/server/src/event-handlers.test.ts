import { delayOf, handlersFor } from './event-handlers.js';
import { HANDLER_FUNCTIONS } from './events/handlers.js';

test('[JZ-53] a placed order has one email; the bookings in it cause none of their own', () => {
  expect(handlersFor('order.placed')).toEqual(['sendOrderEmail', 'sendOrderCopies', 'offerFreedPlaces']);
  expect(handlersFor('booking.placed')).toEqual([]);
  expect(handlersFor('toString')).toEqual([]);
});

test('every name of the registry has a function', () => {
  for (const name of handlersFor('order.placed')) expect(HANDLER_FUNCTIONS).toHaveProperty(name);
});

test('a change that nobody is to be told of is handed to whoever notes that, and to everybody else as ever', () => {
  expect(handlersFor('booking.cancelled')).toEqual(['offerFreedPlaces', 'sendBookingEmail']);
  expect(handlersFor('booking.cancelled', true)).toEqual(['offerFreedPlaces', 'noteUnwantedBookingEmail']);
  expect(delayOf('noteUnwantedBookingEmail')).toBe(delayOf('sendBookingEmail'));
  expect(delayOf('sendOrderEmail')).toBe(0);
});
