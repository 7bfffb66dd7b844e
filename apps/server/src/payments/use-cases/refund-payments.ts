import { decideRefundPayment, type RefundFacts, type RefundPaymentCommand } from '@bookwright/domain/payments';
import { loadRefundFacts, paymentLocks } from '@bookwright/persistence/payments';
import { staffWith, useCase } from '../../use-case/index.js';

const paymentsOf = (commands: readonly RefundPaymentCommand[]) => commands.map(({ paymentId }) => paymentId);

/** Gives money back, or asks the provider to. */
export const refundPayments = useCase<RefundPaymentCommand, RefundFacts>({
  name: 'refundPayments',
  allows: staffWith('order.refund'),
  locks: (tx, commands) => paymentLocks(tx, paymentsOf(commands)),
  load: (tx, commands) => loadRefundFacts(tx, paymentsOf(commands)),
  decide: decideRefundPayment,
});
