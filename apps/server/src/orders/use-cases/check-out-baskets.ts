import { type CheckOutCommand, type CheckoutFacts, decideCheckOut, emailKey } from '@bookwright/domain/orders';
import { basketLocks, loadCheckoutFacts } from '@bookwright/persistence/baskets';
import { anybody, useCase } from '../../use-case/index.js';

/**
 * Turns baskets into orders with their bookings, all or nothing (JZ-23). What is still held is not locked again. Checkouts
 * of one organization that arrive together share a transaction: they contend for nothing but the machine.
 */
export const checkOutBaskets = useCase<CheckOutCommand, CheckoutFacts>({
  name: 'checkOutBaskets',
  allows: anybody,
  locks: (tx, commands, now) => basketLocks(tx, commands, { now }),
  load: (tx, commands, now) =>
    loadCheckoutFacts(
      tx,
      commands.map(({ basketId, booker, accountId }) => ({
        basketId,
        emailLower: emailKey(booker.email),
        accountId: accountId ?? null,
      })),
      now,
    ),
  decide: decideCheckOut,
  contendsFor: () => 'checkout',
});
