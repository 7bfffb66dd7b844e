import { type Refusal, refusal } from '@bookwright/domain/kernel';
import { shopOf } from '../baskets/basket-access.js';
import type { Context } from '../context.js';
import { asOrderHolder, shownOrder } from '../shop/shop-order.view.js';
import { askAboutOrder, payDue } from './pay-due.js';
import { ProviderUnreachable } from './payment.port.js';
import type { CheckMyPaymentInput, CheckMyPaymentPayload, PayMyOrderInput, PayMyOrderPayload } from './shop-paying.type.js';

type Opened = { visitor: Context; holder: Context; orderId: string; refusals: [] } | { visitor: null; refusals: Refusal[] };

/** The customer of the order behind a token. */
async function openOrder(context: Context, { shop, accessToken }: { shop: string; accessToken: string }): Promise<Opened> {
  const { visitor, refusals } = await shopOf(context, shop);
  if (!visitor) return { visitor: null, refusals };
  const holder = await asOrderHolder(visitor, accessToken);
  if (holder?.actor.kind !== 'CUSTOMER') return { visitor: null, refusals: [refusal('NOT_FOUND', ['accessToken'])] };
  return { visitor, holder, orderId: holder.actor.orderId, refusals: [] };
}

/** Where the page of an order is, within its shop. */
export const orderPath = (accessToken: string): string => `/order/${encodeURIComponent(accessToken)}`;

/** Lets a customer pay for their order (JZ-32, JZ-36). */
export async function payMyOrder(context: Context, input: PayMyOrderInput): Promise<PayMyOrderPayload> {
  const opened = await openOrder(context, input);
  if (!opened.visitor) return { payUrl: null, order: null, userErrors: opened.refusals };
  const { visitor, holder, orderId } = opened;
  const due = { orderId, scope: input.scope, bookingId: input.bookingId?.toLowerCase() ?? null };
  const { payUrl, refusals } = await payDue(holder, due, orderPath(input.accessToken));
  return { payUrl, order: await shownOrder(visitor, input.accessToken), userErrors: refusals };
}

/** A customer has come back from paying: the provider is asked, so that they need not wait until it tells us. */
export async function checkMyPayment(context: Context, input: CheckMyPaymentInput): Promise<CheckMyPaymentPayload> {
  const opened = await openOrder(context, input);
  if (!opened.visitor) return { order: null, userErrors: opened.refusals };
  const { visitor, orderId } = opened;
  let userErrors: Refusal[] = [];
  try {
    await askAboutOrder(visitor, orderId, { close: false });
  } catch (problem) {
    if (!(problem instanceof ProviderUnreachable)) throw problem;
    userErrors = [refusal('PROVIDER_UNREACHABLE')];
  }
  return { order: await shownOrder(visitor, input.accessToken), userErrors };
}
