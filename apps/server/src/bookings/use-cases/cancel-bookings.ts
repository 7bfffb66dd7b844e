import { type CancelCommand, decideCancel, type PlacedFacts } from '@bookwright/domain/bookings';
import { loadPlacedFacts, placedBookingLocks } from '@bookwright/persistence/bookings';
import { ofSubjects, staffWithOrCustomer, useCase } from '../../use-case/index.js';

/** Ends bookings and frees what they took: by staff, or by the customer whose order it is (SV-16, SV-52). */
export const cancelBookings = useCase<CancelCommand, PlacedFacts>({
  name: 'cancelBookings',
  allows: staffWithOrCustomer('booking.cancel'),
  locks: ofSubjects(placedBookingLocks),
  load: ofSubjects(loadPlacedFacts),
  decide: decideCancel,
});
