import { decideRequestPayment, type PayableFacts, type RequestPaymentCommand } from '@bookwright/domain/payments';
import { loadPayableFacts, payableLocks } from '@bookwright/persistence/payments';
import { staffWith, useCase } from '../../use-case/index.js';

const ordersOf = (commands: readonly RequestPaymentCommand[]) => commands.map(({ orderId }) => orderId);

/** Asks customers to pay online what is due (JZ-58). */
export const requestPayments = useCase<RequestPaymentCommand, PayableFacts>({
  name: 'requestPayments',
  allows: staffWith('order.recordPayment'),
  locks: (tx, commands) => payableLocks(tx, ordersOf(commands)),
  load: (tx, commands) => loadPayableFacts(tx, ordersOf(commands)),
  decide: decideRequestPayment,
});
