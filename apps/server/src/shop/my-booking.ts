import type { Booking } from '@bookwright/domain/bookings';
import { addMinutes, type Facts, type Refusal, refusal } from '@bookwright/domain/kernel';
import { withAlternatives } from '../baskets/alternatives.js';
import { shopOf } from '../baskets/basket-access.js';
import { completeSteps } from '../bookings/use-cases/complete-steps.js';
import { rescheduleBookings } from '../bookings/use-cases/reschedule-bookings.js';
import type { Context } from '../context.js';
import { execute, type UseCase } from '../use-case/index.js';
import type { CompleteMyBookingInput, RescheduleMyBookingInput } from './my-booking.inputs.js';
import type { ShopBookingType, ShopOrderType } from './shop-order.type.js';
import { asOrderHolder, shownOrder } from './shop-order.view.js';

type MyBookingInput = { shop: string; accessToken: string; bookingId: string; expectedVersion?: number | null };
export type MyOrder = { order: ShopOrderType | null; userErrors: Refusal[] };

/** Changes one booking of the order behind a token, as the customer who holds it; a booking of any other is not found. */
export async function changeMyBooking<C extends { id: string }, F extends Facts>(
  context: Context,
  input: MyBookingInput,
  useCase: UseCase<C, F>,
  commandFor: (booking: ShopBookingType) => C,
  explain: (visitor: Context, booking: ShopBookingType, why: Refusal[]) => Promise<Refusal[]> = async (_, __, why) => why,
): Promise<MyOrder> {
  const { visitor, refusals } = await shopOf(context, input.shop);
  if (!visitor) return { order: null, userErrors: refusals };
  const holder = await asOrderHolder(visitor, input.accessToken);
  if (!holder) return { order: null, userErrors: [refusal('NOT_FOUND', ['accessToken'])] };
  const order = await shownOrder(visitor, input.accessToken);
  const booking = order?.bookings.find(({ id }) => id === input.bookingId.toLowerCase());
  if (!booking) return { order, userErrors: [refusal('NOT_FOUND', ['bookingId'])] };
  const { results } = await execute(holder, useCase, [commandFor(booking)]);
  const userErrors = await explain(visitor, booking, results[0]!.refusals);
  return { order: await shownOrder(visitor, input.accessToken), userErrors };
}

/** The customer has done what was missing of a pencilled-in booking (JZ-43). */
export const completeMyBooking = (context: Context, input: CompleteMyBookingInput): Promise<MyOrder> =>
  changeMyBooking(context, input, completeSteps, ({ id }) => ({
    id,
    expectedVersion: input.expectedVersion,
    comment: input.comment,
  }));

const minutesOf = ({ startsAt, endsAt }: Pick<Booking, 'startsAt' | 'endsAt'>): number =>
  (Date.parse(endsAt) - Date.parse(startsAt)) / 60_000;

/** The customer moves a booking within the policy (JZ-71); a taken time is refused with the nearest that are free. */
export const rescheduleMyBooking = (context: Context, input: RescheduleMyBookingInput): Promise<MyOrder> => {
  const { expectedVersion, startsAt, reason } = input;
  return changeMyBooking(
    context,
    input,
    rescheduleBookings,
    (booking) => ({ id: booking.id, expectedVersion, startsAt, endsAt: addMinutes(startsAt, minutesOf(booking)), reason }),
    async (visitor, { serviceId }, why) => (serviceId ? withAlternatives(visitor, why, { serviceId, startsAt }) : why),
  );
};
