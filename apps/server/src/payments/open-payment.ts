import { type PaymentToOpen, paymentToOpen } from '@bookwright/persistence/payments';
import type { Context } from '../context.js';
import { execute } from '../use-case/index.js';
import { asSystem, hearNews } from './hear-news.js';
import { PaymentRefused, type ProviderName, type ProviderState } from './payment.port.js';
import { notePayments } from './use-cases/note-payments.js';

export type OpenedPayment = { paymentId: string; payUrl: string | null };

const stateAt = (context: Context, { id: paymentId, provider, providerRef }: PaymentToOpen): Promise<ProviderState> | null => {
  const known = context.payments.of(provider);
  return known && providerRef ? known.look({ organizationId: context.organization!.id, paymentId }, providerRef) : null;
};

/** Asks the provider for a page on which a payment that was begun can be made; the same again for the same payment. */
async function startAtProvider(context: Context, payment: PaymentToOpen, returnPath: string): Promise<string | null> {
  const { id: paymentId, provider, amountMinor, currency, orderReference, email, startedAt, expiresAt } = payment;
  const organization = context.organization!;
  const shopUrl = `${context.publicUrl}/book/${organization.slug}`;
  try {
    const { providerRef, payUrl } = await context.payments.of(provider)!.start({
      ...{ organizationId: organization.id, paymentId, amountMinor, currency, email, startedAt, expiresAt: expiresAt!, shopUrl },
      description: `${organization.name}, order ${orderReference}`,
      returnUrl: `${shopUrl}${returnPath}`,
    });
    await execute(asSystem(context), notePayments, [{ paymentId, providerRef }]);
    return payUrl;
  } catch (problem) {
    if (!(problem instanceof PaymentRefused)) throw problem;
    const news = { kind: 'REFUSED', failureCode: problem.code } as const;
    await hearNews(context, { paymentId, provider: provider as ProviderName, eventRef: null, news });
    return null;
  }
}

/**
 * The page on which a payment that was begun can be made now, and on which its customer comes back to `returnPath` of the
 * shop; null when it cannot be made any more. Never inside a transaction: providers are asked.
 */
export async function openPayment(context: Context, paymentId: string, returnPath: string): Promise<OpenedPayment> {
  const payment = await context.db.write(context.organization!.id, (tx) => paymentToOpen(tx, paymentId));
  const closed = { paymentId, payUrl: null };
  if (payment?.status !== 'STARTED' || payment.expiresAt! <= context.clock.now()) return closed;
  if (payment.providerRef === null) return { paymentId, payUrl: await startAtProvider(context, payment, returnPath) };
  const state = await stateAt(context, payment);
  return state?.state === 'OPEN' ? { paymentId, payUrl: state.payUrl } : closed;
}
