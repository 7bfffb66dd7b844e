import { type ApproveCommand, decideApprove, type MoveFacts } from '@bookwright/domain/bookings';
import { loadOwnTimeFacts, moveLocks } from '@bookwright/persistence/bookings';
import { ofSubjects, staffWith, useCase } from '../../use-case/index.js';

/** Says yes to requests that await approval (JZ-42). */
export const approveBookings = useCase<ApproveCommand, MoveFacts>({
  name: 'approveBookings',
  allows: staffWith('booking.approve'),
  locks: ofSubjects(moveLocks),
  load: ofSubjects(loadOwnTimeFacts),
  decide: decideApprove,
});
