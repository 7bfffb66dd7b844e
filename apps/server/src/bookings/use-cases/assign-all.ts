import { type AssignAllCommand, type AssigneesFacts, decideAssignAll } from '@bookwright/domain/bookings';
import { bookingLocks, loadAssigneesFacts } from '@bookwright/persistence/bookings';
import { staffWith, useCase } from '../../use-case/index.js';

/** Makes several members of staff responsible for bookings (CRM-77). */
export const assignAll = useCase<AssignAllCommand, AssigneesFacts>({
  name: 'assignAll',
  allows: staffWith('booking.assign'),
  locks: (_tx, commands) => bookingLocks(commands.map((command) => command.id)),
  load: (tx, commands) =>
    loadAssigneesFacts(
      tx,
      commands.map((command) => command.id),
      commands.flatMap((command) => command.staffMemberIds),
    ),
  decide: decideAssignAll,
});
