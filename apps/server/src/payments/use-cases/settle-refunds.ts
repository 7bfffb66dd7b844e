import { decideSettleRefund, type RefundFacts, type SettleRefundCommand } from '@bookwright/domain/payments';
import { loadRefundFacts, paymentLocks, paymentsOfRefunds } from '@bookwright/persistence/payments';
import { systemOnly, useCase } from '../../use-case/index.js';

const idsOf = (commands: readonly { refundId: string }[]) => commands.map(({ refundId }) => refundId);

/** Writes that providers gave money back. */
export const settleRefunds = useCase<SettleRefundCommand, RefundFacts>({
  name: 'settleRefunds',
  allows: systemOnly,
  locks: async (tx, commands) => paymentLocks(tx, await paymentsOfRefunds(tx, idsOf(commands))),
  load: async (tx, commands) => loadRefundFacts(tx, await paymentsOfRefunds(tx, idsOf(commands))),
  decide: decideSettleRefund,
});
