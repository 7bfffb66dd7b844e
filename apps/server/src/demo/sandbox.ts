import { SYSTEM } from '@bookwright/domain/access';
import { type Context, contextAs } from '../context.js';
import { openPayment } from '../payments/open-payment.js';
import { settlePayments } from '../payments/use-cases/settle-payments.js';
import { execute } from '../use-case/index.js';

/** What customers paid at checkout, in the sandbox: each opens its page and uses the card that pays. */
export async function payInSandbox(context: Context, paymentIds: readonly string[]): Promise<void> {
  const { organization } = context;
  const { sandbox } = context.payments;
  if (!sandbox || paymentIds.length === 0) return;
  const system = contextAs(context, { actor: SYSTEM, organization, via: 'SYSTEM' });
  const commands = [];
  for (const paymentId of paymentIds) {
    const { payUrl } = await openPayment(system, paymentId, '');
    const used = payUrl && (await sandbox.use(organization!.id, payUrl.split('/').at(-1)!, 'PAYS'));
    for (const news of used ? used.news : []) commands.push({ paymentId, provider: 'SANDBOX' as const, eventRef: null, news });
  }
  await execute(system, settlePayments, commands);
}
