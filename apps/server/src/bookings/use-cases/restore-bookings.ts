import { type BookingCommand, decideRestore, type MoveFacts } from '@bookwright/domain/bookings';
import { loadOwnTimeFacts, moveLocks } from '@bookwright/persistence/bookings';
import { ofSubjects, staffWith, useCase } from '../../use-case/index.js';

/** Takes deletions back within the time the organization gives for it (C-2). */
export const restoreBookings = useCase<BookingCommand, MoveFacts>({
  name: 'restoreBookings',
  allows: staffWith('booking.delete'),
  locks: ofSubjects(moveLocks),
  load: ofSubjects(loadOwnTimeFacts),
  decide: decideRestore,
});
