import { decideDelete, type EndCommand, type PlacedFacts } from '@bookwright/domain/bookings';
import { loadPlacedFacts, placedBookingLocks } from '@bookwright/persistence/bookings';
import { ofSubjects, staffWith, useCase } from '../../use-case/index.js';

/** Hides bookings behind a tombstone and frees what they took (C-1, AL-26). */
export const deleteBookings = useCase<EndCommand, PlacedFacts>({
  name: 'deleteBookings',
  allows: staffWith('booking.delete'),
  locks: ofSubjects(placedBookingLocks),
  load: ofSubjects(loadPlacedFacts),
  decide: decideDelete,
});
