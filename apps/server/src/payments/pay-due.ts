import { type Refusal, refusal } from '@bookwright/domain/kernel';
import { openPayments, type StartPaymentCommand } from '@bookwright/domain/payments';
import { loadPayableFacts } from '@bookwright/persistence/payments';
import type { Context } from '../context.js';
import { newId } from '../ids.js';
import { execute } from '../use-case/index.js';
import { askProvider } from './ask-provider.js';
import { openPayment } from './open-payment.js';
import { ProviderUnreachable } from './payment.port.js';
import { startPayments } from './use-cases/start-payments.js';

/** Of which order what is paid. */
export type Due = Omit<StartPaymentCommand, 'paymentId' | 'payWith'>;

export type ToPay = { payUrl: string; refusals: [] } | { payUrl: null; refusals: Refusal[] };

/** Asks what became of the payments of an order that are open; `close` ends them, unless somebody has just paid. */
export async function askAboutOrder(context: Context, orderId: string, { close }: { close: boolean }): Promise<void> {
  const { payments } = await context.db.write(context.organization!.id, (tx) => loadPayableFacts(tx, [orderId]));
  for (const payment of openPayments(payments.values(), orderId)) await askProvider(context, payment, { close });
}

/**
 * Begins a payment for what is due of an order, and opens the provider's page for it; the customer comes back to `returnPath`
 * of the shop. Another payment of the order that is open is closed first.
 */
export async function payDue(context: Context, due: Due, returnPath: string): Promise<ToPay> {
  const begin = async () => {
    const command = {
      ...due,
      paymentId: newId(),
      payWith: { ...context.payments.active, provider: context.payments.active.name },
    };
    return (await execute(context, startPayments, [command])).results[0]!;
  };
  try {
    let begun = await begin();
    if (begun.refusals[0]?.code === 'PAYMENT_UNDER_WAY') {
      await askAboutOrder(context, due.orderId, { close: true });
      begun = await begin();
    }
    if (begun.refusals.length > 0) return { payUrl: null, refusals: begun.refusals };
    const { payUrl } = await openPayment(context, begun.result.paymentId as string, returnPath);
    if (payUrl) return { payUrl, refusals: [] };
    await askAboutOrder(context, due.orderId, { close: false });
    return { payUrl: null, refusals: [refusal('PAYMENT_CLOSED')] };
  } catch (problem) {
    if (problem instanceof ProviderUnreachable) return { payUrl: null, refusals: [refusal('PROVIDER_UNREACHABLE')] };
    throw problem;
  }
}
