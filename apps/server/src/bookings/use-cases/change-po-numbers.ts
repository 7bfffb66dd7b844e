import { type ChangePoNumberCommand, decideChangePoNumber, type PoNumberFacts } from '@bookwright/domain/bookings';
import { loadPoNumberFacts, orderOfBookingLocks } from '@bookwright/persistence/bookings';
import { ofSubjects, staffWith, useCase } from '../../use-case/index.js';

/** Writes the PO number of the orders that bookings belong to (AP-29). */
export const changePoNumbers = useCase<ChangePoNumberCommand, PoNumberFacts>({
  name: 'changePoNumbers',
  allows: staffWith('order.editPo'),
  locks: ofSubjects(orderOfBookingLocks),
  load: ofSubjects(loadPoNumberFacts),
  decide: decideChangePoNumber,
});
