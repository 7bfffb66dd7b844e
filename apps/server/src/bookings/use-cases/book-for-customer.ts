import { type BookForCustomerCommand, decideBookForCustomer, type StaffOrderFacts } from '@bookwright/domain/orders';
import { loadStaffOrderFacts, staffOrderLocks } from '@bookwright/persistence/orders';
import { staffWith, useCase } from '../../use-case/index.js';

/** Makes orders for customers, each with a booking for every occasion (AL-05, JZ-54, JZ-56, JZ-57). */
export const bookForCustomers = useCase<BookForCustomerCommand, StaffOrderFacts>({
  name: 'bookForCustomers',
  allows: staffWith('booking.create'),
  locks: (tx, commands) => staffOrderLocks(tx, commands),
  load: (tx, commands, now) => loadStaffOrderFacts(tx, commands, now),
  decide: decideBookForCustomer,
});
