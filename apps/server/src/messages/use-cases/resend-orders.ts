import { decideResend, type ResendCommand, type ResendFacts } from '@bookwright/domain/messages';
import { loadResendFacts } from '@bookwright/persistence/messages';
import { staffWith, useCase } from '../../use-case/index.js';

/** Sends the letters of orders once more, as the orders are now (JZ-62, JZ-63). */
export const resendOrders = useCase<ResendCommand, ResendFacts>({
  name: 'resendOrders',
  allows: staffWith('order.resend'),
  locks: () => [],
  load: (tx, commands) =>
    loadResendFacts(
      tx,
      commands.map(({ id }) => id),
    ),
  decide: decideResend,
});
