import { type Refusal, refusal } from '@bookwright/domain/kernel';
import type { SandboxPayment } from '@bookwright/persistence/payments';
import { shopOf } from '../baskets/basket-access.js';
import type { Context } from '../context.js';
import { hearNews } from './hear-news.js';
import type { SandboxPaymentType, UseSandboxCardInput, UseSandboxCardPayload } from './sandbox.type.js';

const pageView = (
  { description, amountMinor, currency, status, declines, expiresAt, returnUrl }: SandboxPayment,
  now: string,
): SandboxPaymentType => ({
  ...{ description, expiresAt, returnUrl, declined: declines > 0 },
  amount: { amountMinor, currency },
  state: status === 'OPEN' && expiresAt <= now ? 'CLOSED' : status,
});

/** What stands on a page of the sandbox; null when there is no such page, or real money moves here. */
export async function sandboxPage(visitor: Context, ref: string): Promise<SandboxPaymentType | null> {
  const page = await visitor.payments.sandbox?.page(visitor.organization!.id, ref);
  return page ? pageView(page, visitor.clock.now()) : null;
}

/** Uses a card on a page of the sandbox, which then tells us as a provider would. */
export async function useSandboxCard(context: Context, { shop, ref, card }: UseSandboxCardInput): Promise<UseSandboxCardPayload> {
  const { visitor, refusals } = await shopOf(context, shop);
  if (!visitor) return { payment: null, userErrors: refusals };
  const { sandbox } = visitor.payments;
  const before = await sandboxPage(visitor, ref);
  if (!sandbox || !before) return { payment: null, userErrors: [refusal('NOT_FOUND', ['ref'])] };
  const used = await sandbox.use(visitor.organization!.id, ref, card);
  const userErrors: Refusal[] = used ? [] : [refusal('PAYMENT_CLOSED')];
  for (const news of used?.news ?? [])
    await hearNews(visitor, { paymentId: used!.key.paymentId, provider: 'SANDBOX', eventRef: null, news });
  return { payment: await sandboxPage(visitor, ref), userErrors };
}
