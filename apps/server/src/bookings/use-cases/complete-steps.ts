import { type CompleteStepsCommand, decideCompleteSteps, type HeldFacts } from '@bookwright/domain/bookings';
import { bookingLocks, loadHeldFacts } from '@bookwright/persistence/bookings';
import { ofSubjects, staffWithOrCustomer, useCase } from '../../use-case/index.js';

/** Completes what was missing of pencilled-in bookings: by the customer whose order it is, or by staff for them (JZ-43). */
export const completeSteps = useCase<CompleteStepsCommand, HeldFacts>({
  name: 'completeSteps',
  allows: staffWithOrCustomer('booking.setStatus'),
  locks: (_tx, commands) => bookingLocks(commands.map((command) => command.id)),
  load: ofSubjects(loadHeldFacts),
  decide: decideCompleteSteps,
});
