import { decideStartPayment, type PayableFacts, type StartPaymentCommand } from '@bookwright/domain/payments';
import { loadPayableFacts, payableLocks } from '@bookwright/persistence/payments';
import { anybody, useCase } from '../../use-case/index.js';

const ordersOf = (commands: readonly StartPaymentCommand[]) => commands.map(({ orderId }) => orderId);

/** Begins payments for what is due of orders. Whoever asks has shown the key of the order. */
export const startPayments = useCase<StartPaymentCommand, PayableFacts>({
  name: 'startPayments',
  allows: anybody,
  locks: (tx, commands) => payableLocks(tx, ordersOf(commands)),
  load: (tx, commands) => loadPayableFacts(tx, ordersOf(commands)),
  decide: decideStartPayment,
});
