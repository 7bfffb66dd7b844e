import { decideReschedule, type MoveCommand, type MoveFacts } from '@bookwright/domain/bookings';
import { loadMoveFacts, moveLocks } from '@bookwright/persistence/bookings';
import { ofSubjects, staffWithOrCustomer, useCase } from '../../use-case/index.js';

/** Moves bookings to another time: by staff, or by the customer whose order it is (JZ-71, CRM-17). */
export const rescheduleBookings = useCase<MoveCommand, MoveFacts>({
  name: 'rescheduleBookings',
  allows: staffWithOrCustomer('booking.updateTime'),
  locks: ofSubjects(moveLocks),
  load: (tx, commands) => loadMoveFacts(tx, commands),
  decide: decideReschedule,
});
