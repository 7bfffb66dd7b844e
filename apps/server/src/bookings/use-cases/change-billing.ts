import { type BookingBillingFacts, type ChangeBillingCommand, decideChangeBilling } from '@bookwright/domain/bookings';
import { loadBookingBillingFacts, orderOfBookingLocks } from '@bookwright/persistence/bookings';
import { staffWith, useCase } from '../../use-case/index.js';

const idsOf = (commands: readonly ChangeBillingCommand[]) => commands.map(({ id }) => id);

/** Says who is billed for bookings (AP-46, AP-48). */
export const changeBillings = useCase<ChangeBillingCommand, BookingBillingFacts>({
  name: 'changeBillings',
  allows: staffWith('order.editPo'),
  locks: (tx, commands) => orderOfBookingLocks(tx, idsOf(commands)),
  load: (tx, commands) =>
    loadBookingBillingFacts(
      tx,
      idsOf(commands),
      commands.map(({ accountId }) => accountId),
    ),
  decide: decideChangeBilling,
});
