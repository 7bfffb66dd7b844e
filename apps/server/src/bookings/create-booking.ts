import type { Refusal } from '@bookwright/domain/kernel';
import type { BookForCustomerCommand } from '@bookwright/domain/orders';
import { orderAccessToken, orderTokenHash } from '../access/order-token.js';
import { keyRefusals } from '../baskets/basket-access.js';
import type { Context } from '../context.js';
import { requirePermission } from '../graphql/require-permission.js';
import { newId } from '../ids.js';
import { execute } from '../use-case/index.js';
import type { CreateBookingInput } from './create-booking.inputs.js';
import { staffItemOf } from './staff-item.js';
import { bookForCustomers } from './use-cases/book-for-customer.js';

/** What a refusal is about, in the words of an input that has one occasion. */
const inInput = (refusals: readonly Refusal[]): Refusal[] =>
  refusals.map((why) => (why.path[0] === 'occasions' ? { ...why, path: why.path.slice(2) } : why));

/** Makes an order with one booking for a customer; with the same key, the first result again. */
export async function createBooking(
  context: Context,
  input: CreateBookingInput,
): Promise<{ bookingIds: string[]; userErrors: Refusal[] }> {
  const { timeZone } = requirePermission(context, 'booking.create');
  const { item, refusals: badTime } = staffItemOf(input, timeZone);
  const wrong = [...keyRefusals(input.idempotencyKey), ...badTime];
  if (wrong.length > 0) return { bookingIds: [], userErrors: wrong };
  const orderId = newId();
  const command: BookForCustomerCommand = {
    ...{ orderId, accessTokenHash: orderTokenHash(orderAccessToken(context.sessionSecret, orderId)), channel: 'admin' },
    customerId: input.customerId,
    newCustomer: input.newCustomer,
    withoutCustomer: input.withoutCustomer,
    billingType: input.billingType,
    accountId: input.accountId?.toLowerCase(),
    poNumber: input.poNumber,
    ...item,
    sendOrderEmail: input.sendOrderEmail,
  };
  const { results } = await execute(context, bookForCustomers, [command], {
    idempotency: { key: input.idempotencyKey, input },
  });
  const [{ refusals, result }] = results as [(typeof results)[number]];
  return { bookingIds: (result.bookingIds as string[] | undefined) ?? [], userErrors: inInput(refusals) };
}
