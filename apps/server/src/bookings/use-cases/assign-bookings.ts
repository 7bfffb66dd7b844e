import { type AssignCommand, type AssigneeFacts, decideAssign } from '@bookwright/domain/bookings';
import { bookingLocks, loadAssigneeFacts } from '@bookwright/persistence/bookings';
import { staffWith, useCase } from '../../use-case/index.js';

/** Makes a member of staff responsible for bookings, or nobody (CRM-06). */
export const assignBookings = useCase<AssignCommand, AssigneeFacts>({
  name: 'assignBookings',
  allows: staffWith('booking.assign'),
  locks: (_tx, commands) => bookingLocks(commands.map((command) => command.id)),
  load: (tx, commands) =>
    loadAssigneeFacts(
      tx,
      commands.map((command) => command.id),
      commands.map((command) => command.staffMemberId),
    ),
  decide: decideAssign,
});
