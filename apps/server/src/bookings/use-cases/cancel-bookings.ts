import { decideCancel, type EndCommand, type PlacedFacts } from '@bookwright/domain/bookings';
import { loadPlacedFacts, placedBookingLocks } from '@bookwright/persistence/bookings';
import { staffWithOrCustomer, useCase } from '../../use-case/index.js';

/** Ends bookings and frees what they took: by staff, or by the customer whose order it is (SV-16, SV-52). */
export const cancelBookings = useCase<EndCommand, PlacedFacts>({
  name: 'cancelBookings',
  allows: staffWithOrCustomer('booking.cancel'),
  locks: (tx, commands) =>
    placedBookingLocks(
      tx,
      commands.map((command) => command.id),
    ),
  load: (tx, commands) =>
    loadPlacedFacts(
      tx,
      commands.map((command) => command.id),
    ),
  decide: decideCancel,
});
