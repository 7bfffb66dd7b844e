import { type BookerFacts, type ChangeBookerCommand, decideChangeBooker } from '@bookwright/domain/bookings';
import { bookingLocks, loadBookerFacts } from '@bookwright/persistence/bookings';
import { staffWith, useCase } from '../../use-case/index.js';

/** Makes somebody else the key contact of bookings (AP-38). */
export const changeBookers = useCase<ChangeBookerCommand, BookerFacts>({
  name: 'changeBookers',
  allows: staffWith('booking.update'),
  locks: (_tx, commands) => bookingLocks(commands.map((command) => command.id)),
  load: (tx, commands) =>
    loadBookerFacts(
      tx,
      commands.map((command) => command.id),
      commands.map((command) => command.customerId),
    ),
  decide: decideChangeBooker,
});
