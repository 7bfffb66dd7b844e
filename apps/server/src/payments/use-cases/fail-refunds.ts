import { decideFailRefund, type FailRefundCommand, type RefundFacts } from '@bookwright/domain/payments';
import { loadRefundFacts, paymentLocks, paymentsOfRefunds } from '@bookwright/persistence/payments';
import { systemOnly, useCase } from '../../use-case/index.js';

const idsOf = (commands: readonly { refundId: string }[]) => commands.map(({ refundId }) => refundId);

/** Writes that providers could not give money back. */
export const failRefunds = useCase<FailRefundCommand, RefundFacts>({
  name: 'failRefunds',
  allows: systemOnly,
  locks: async (tx, commands) => paymentLocks(tx, await paymentsOfRefunds(tx, idsOf(commands))),
  load: async (tx, commands) => loadRefundFacts(tx, await paymentsOfRefunds(tx, idsOf(commands))),
  decide: decideFailRefund,
});
