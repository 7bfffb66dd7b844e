import { decideDecline, type EndCommand, type PlacedFacts } from '@bookwright/domain/bookings';
import { loadPlacedFacts, placedBookingLocks } from '@bookwright/persistence/bookings';
import { ofSubjects, staffWith, useCase } from '../../use-case/index.js';

/** Says no to requests that await approval (JZ-42). */
export const declineBookings = useCase<EndCommand, PlacedFacts>({
  name: 'declineBookings',
  allows: staffWith('booking.approve'),
  locks: ofSubjects(placedBookingLocks),
  load: ofSubjects(loadPlacedFacts),
  decide: decideDecline,
});
