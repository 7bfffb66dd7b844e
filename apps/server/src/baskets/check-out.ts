import { refusal } from '@bookwright/domain/kernel';
import { orderAccessToken, orderTokenHash } from '../access/order-token.js';
import { cancelBookings } from '../bookings/use-cases/cancel-bookings.js';
import type { Context } from '../context.js';
import { newId } from '../ids.js';
import { checkOutBaskets } from '../orders/use-cases/check-out-baskets.js';
import { orderPath } from '../payments/my-payment.js';
import { openPayment } from '../payments/open-payment.js';
import { ProviderUnreachable } from '../payments/payment.port.js';
import { changeMyBooking } from '../shop/my-booking.js';
import { shownOrder } from '../shop/shop-order.view.js';
import { execute } from '../use-case/index.js';
import { basketIdOf, keyRefusals, shopOf } from './basket-access.js';
import type { CancelMyBookingInput, CheckOutInput } from './basket-mutation.inputs.js';
import type { CancelMyBookingPayload, CheckOutPayload } from './basket-payload.type.js';

const NOTHING = { order: null, accessToken: null, payUrl: null };

/** Turns a basket into an order, as a guest of the shop (JZ-23). The order's token is derived, so a repeat returns it again. */
export async function checkOut(context: Context, input: CheckOutInput): Promise<CheckOutPayload> {
  const { visitor, refusals } = await shopOf(context, input.shop);
  if (!visitor) return { ...NOTHING, userErrors: refusals };
  const badKey = keyRefusals(input.idempotencyKey);
  if (badKey.length > 0) return { ...NOTHING, userErrors: badKey };
  const basketId = await basketIdOf(visitor, input.basketToken);
  if (!basketId) return { ...NOTHING, userErrors: [refusal('NOT_FOUND', ['basketToken'])] };

  const { givenName, familyName, email, phone, poNumber, comment, idempotencyKey: key } = input;
  const orderId = newId();
  const accessTokenHash = orderTokenHash(orderAccessToken(visitor.sessionSecret, orderId));
  const booker = { givenName, familyName, email, phone };
  const { billingType, accountId } = input;
  const provenAddresses = context.customer?.addresses ?? [];
  const billed = { billingType, accountId, poNumber, provenAddresses };
  const { active } = visitor.payments;
  const payWith = { provider: active.name, stepOf: active.stepOf, paymentId: newId() };
  const command = { basketId, orderId, accessTokenHash, booker, ...billed, comment, channel: 'portal', payWith };
  const { results } = await execute(visitor, checkOutBaskets, [command], { idempotency: { key, input } });
  const [{ refusals: why, result }] = results as [(typeof results)[number]];
  if (why.length > 0) return { ...NOTHING, userErrors: why };
  const accessToken = orderAccessToken(visitor.sessionSecret, result.orderId as string);
  const payUrl = result.paymentId ? await pageToPay(visitor, result.paymentId as string, accessToken) : null;
  return { order: await shownOrder(visitor, accessToken), accessToken, payUrl, userErrors: [] };
}

/** Where what was ordered is paid. The order stands also when nobody can say that now: its page asks again. */
async function pageToPay(visitor: Context, paymentId: string, accessToken: string): Promise<string | null> {
  try {
    return (await openPayment(visitor, paymentId, orderPath(accessToken))).payUrl;
  } catch (problem) {
    if (problem instanceof ProviderUnreachable) return null;
    throw problem;
  }
}

/** Calls off one booking of the order behind a token (SV-16); a booking of any other order is not found. */
export const cancelMyBooking = (context: Context, input: CancelMyBookingInput): Promise<CancelMyBookingPayload> =>
  changeMyBooking(context, input, cancelBookings, ({ id }) => ({
    id,
    expectedVersion: input.expectedVersion,
    reason: input.reason ?? null,
    acceptedFee: input.acceptedFee && { ...input.acceptedFee },
  }));
