import { decideRecordPayment, type MoneyFacts, type RecordPaymentCommand } from '@bookwright/domain/payments';
import { loadMoneyFacts, moneyLocks } from '@bookwright/persistence/payments';
import { staffWith, useCase } from '../../use-case/index.js';

const ordersOf = (commands: readonly RecordPaymentCommand[]) => commands.map(({ orderId }) => orderId);

/** Notes money that staff took (JZ-36). */
export const recordPayments = useCase<RecordPaymentCommand, MoneyFacts>({
  name: 'recordPayments',
  allows: staffWith('order.recordPayment'),
  locks: (tx, commands) => moneyLocks(tx, ordersOf(commands)),
  load: (tx, commands) => loadMoneyFacts(tx, ordersOf(commands)),
  decide: decideRecordPayment,
});
