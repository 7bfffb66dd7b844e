import type { Payment, PaymentNews } from '@bookwright/domain/payments';
import { overduePayments } from '@bookwright/persistence/payments';
import type { Context } from '../context.js';
import { hearNews } from './hear-news.js';
import type { ProviderName, ProviderState } from './payment.port.js';

type Asked = Pick<Payment, 'id' | 'provider' | 'providerRef'>;

const newsIn = (state: ProviderState): PaymentNews | null => {
  if (state.state === 'SUCCEEDED') return { kind: 'SUCCEEDED', amountMinor: state.amountMinor, currency: state.currency };
  return state.state === 'CLOSED' ? { kind: 'CLOSED' } : null;
};

/**
 * Asks the provider what became of a payment and acts on the answer. `close` sees to it first that nobody can pay it any more.
 * Says whether there was news; one that was never opened at the provider cannot have been paid.
 */
export async function askProvider(context: Context, payment: Asked, { close }: { close: boolean }): Promise<boolean> {
  const { id: paymentId, providerRef } = payment;
  const provider = context.payments.of(payment.provider);
  if (!provider) return false;
  const key = { organizationId: context.organization!.id, paymentId };
  const unopened: ProviderState | null = close ? { state: 'CLOSED' } : null;
  const state = providerRef ? await (close ? provider.close(key, providerRef) : provider.look(key, providerRef)) : unopened;
  const news = state && newsIn(state);
  if (!news) return false;
  await hearNews(context, { paymentId, provider: payment.provider as ProviderName, eventRef: null, news });
  return true;
}

const MOST_AT_ONCE = 200;

/** Ends the payments of the context's organization whose time is over: settled if somebody paid, else given up. */
export async function settleOverduePayments(
  system: Context,
  failed: (problem: unknown) => void = () => undefined,
): Promise<void> {
  const now = system.clock.now();
  const overdue = await system.db.write(system.organization!.id, (tx) => overduePayments(tx, now, MOST_AT_ONCE));
  for (const payment of overdue) await askProvider(system, payment, { close: true }).catch(failed);
}
