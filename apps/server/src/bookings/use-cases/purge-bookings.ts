import { decidePurge, type PurgeCommand, type PurgeFacts } from '@bookwright/domain/bookings';
import { loadPurgeFacts, placedBookingLocks } from '@bookwright/persistence/bookings';
import { staffWith, useCase } from '../../use-case/index.js';

/** Erases bookings and whatever is known of their people (C-1). */
export const purgeBookings = useCase<PurgeCommand, PurgeFacts>({
  name: 'purgeBookings',
  allows: staffWith('booking.purge'),
  locks: (tx, commands) =>
    placedBookingLocks(
      tx,
      commands.map((command) => command.id),
    ),
  load: (tx, commands) =>
    loadPurgeFacts(
      tx,
      commands.map((command) => command.id),
    ),
  decide: decidePurge,
});
