import type { Refusal } from '@bookwright/domain/kernel';
import type { BookForCustomerCommand, Occasion } from '@bookwright/domain/orders';
import { orderAccessToken, orderTokenHash } from '../access/order-token.js';
import { placeOf, timeOf } from '../availability/wished.js';
import { keyRefusals } from '../baskets/basket-access.js';
import type { Context } from '../context.js';
import { requirePermission } from '../graphql/require-permission.js';
import { newId } from '../ids.js';
import { execute } from '../use-case/index.js';
import type { CreateBookingInput } from './create-booking.inputs.js';
import { bookForCustomers } from './use-cases/book-for-customer.js';

/** What a refusal is about, in the words of an input that has one occasion. */
const inInput = (refusals: readonly Refusal[]): Refusal[] =>
  refusals.map((why) => (why.path[0] === 'occasions' ? { ...why, path: why.path.slice(2) } : why));

/** One booking, or for a session one for everybody who comes. */
function occasionsOf(input: CreateBookingInput, time: { startsAt: string | null; endsAt: string | null }): Occasion[] {
  const { sessionId, resourceIds, unassigned, attendeeName, attendeeEmail } = input;
  const first = { ...time, sessionId, resourceIds, unassigned, attendeeName, attendeeEmail };
  const others = sessionId ? (input.attendees ?? []) : [];
  return [first, ...others.map(({ name, email }) => ({ sessionId, attendeeName: name, attendeeEmail: email }))];
}

/** Makes an order with one booking for a customer; with the same key, the first result again. */
export async function createBooking(
  context: Context,
  input: CreateBookingInput,
): Promise<{ bookingIds: string[]; userErrors: Refusal[] }> {
  const { timeZone } = requirePermission(context, 'booking.create');
  const time = timeOf(input, timeZone);
  const wrong = [...keyRefusals(input.idempotencyKey), ...time.refusals];
  if (wrong.length > 0) return { bookingIds: [], userErrors: wrong };
  const orderId = newId();
  const { sessionId, attendees } = input;
  const command: BookForCustomerCommand = {
    ...{ orderId, accessTokenHash: orderTokenHash(orderAccessToken(context.sessionSecret, orderId)), channel: 'admin' },
    customerId: input.customerId,
    newCustomer: input.newCustomer,
    withoutCustomer: input.withoutCustomer,
    billingType: input.billingType,
    accountId: input.accountId?.toLowerCase(),
    poNumber: input.poNumber,
    serviceId: input.serviceId,
    title: input.title,
    description: input.description,
    comment: input.comment,
    occasions: occasionsOf(input, time),
    place: placeOf(input.place),
    attendees: sessionId
      ? []
      : attendees?.map(({ name, email, phone }) => ({ name, email: email ?? null, phone: phone ?? null })),
    staffMemberId: input.staffMemberId?.toLowerCase(),
    status: input.status,
    priceMinor: input.priceMinor,
    ...{ override: input.override, overbook: input.overbook, reason: input.reason },
    sendOrderEmail: input.sendOrderEmail,
  };
  const { results } = await execute(context, bookForCustomers, [command], {
    idempotency: { key: input.idempotencyKey, input },
  });
  const [{ refusals, result }] = results as [(typeof results)[number]];
  return { bookingIds: (result.bookingIds as string[] | undefined) ?? [], userErrors: inInput(refusals) };
}
