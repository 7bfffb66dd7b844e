import { type CompleteFacts, decideComplete, type ForwardCommand } from '@bookwright/domain/bookings';
import { bookingLocks, loadCompleteFacts } from '@bookwright/persistence/bookings';
import { ofSubjects, staffWith, useCase } from '../../use-case/index.js';

/** Records that bookings were delivered, and makes the tasks that follow (SV-49, SV-53, CRM-82). */
export const completeBookings = useCase<ForwardCommand, CompleteFacts>({
  name: 'completeBookings',
  allows: staffWith('booking.setStatus'),
  locks: (_tx, commands) => bookingLocks(commands.map((command) => command.id)),
  load: ofSubjects(loadCompleteFacts),
  decide: decideComplete,
});
