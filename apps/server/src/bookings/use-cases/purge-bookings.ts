import { decidePurge, type PurgeCommand, type PurgeFacts } from '@bookwright/domain/bookings';
import { loadPurgeFacts, placedBookingLocks } from '@bookwright/persistence/bookings';
import { ofSubjects, staffWith, useCase } from '../../use-case/index.js';

/** Erases bookings and whatever is known of their people (C-1). */
export const purgeBookings = useCase<PurgeCommand, PurgeFacts>({
  name: 'purgeBookings',
  allows: staffWith('booking.purge'),
  locks: ofSubjects(placedBookingLocks),
  load: ofSubjects(loadPurgeFacts),
  decide: decidePurge,
});
