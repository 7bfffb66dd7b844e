import { type BookingFacts, decideEditDetails, type EditDetailsCommand } from '@bookwright/domain/bookings';
import { bookingLocks, loadBookingFacts } from '@bookwright/persistence/bookings';
import { ofSubjects, staffWith, useCase } from '../../use-case/index.js';

/** Changes what bookings say (CRM-16). */
export const editBookingDetails = useCase<EditDetailsCommand, BookingFacts>({
  name: 'editBookingDetails',
  allows: staffWith('booking.update'),
  locks: (_tx, commands) => bookingLocks(commands.map((command) => command.id)),
  load: ofSubjects(loadBookingFacts),
  decide: decideEditDetails,
});
