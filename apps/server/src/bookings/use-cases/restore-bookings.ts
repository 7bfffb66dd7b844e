import { type BookingCommand, decideRestore, type MoveFacts } from '@bookwright/domain/bookings';
import { loadOwnTimeFacts, moveLocks } from '@bookwright/persistence/bookings';
import { staffWith, useCase } from '../../use-case/index.js';

/** Takes deletions back within the time the organization gives for it (C-2). */
export const restoreBookings = useCase<BookingCommand, MoveFacts>({
  name: 'restoreBookings',
  allows: staffWith('booking.delete'),
  locks: (tx, commands) =>
    moveLocks(
      tx,
      commands.map((command) => command.id),
    ),
  load: (tx, commands) =>
    loadOwnTimeFacts(
      tx,
      commands.map((command) => command.id),
    ),
  decide: decideRestore,
});
