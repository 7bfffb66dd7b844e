import type { Actor } from '@bookwright/domain/access';
import { actionRefusals, type Booking, quoteOf } from '@bookwright/domain/bookings';
import { pointOf, wayTo } from '@bookwright/domain/places';
import { type AboutBookings, ordersByToken, type ShownOrder } from '@bookwright/persistence/shop';
import { orderTokenHash } from '../access/order-token.js';
import { feeView } from '../cancellation/fee-quote.view.js';
import { type Context, contextAs } from '../context.js';
import { isReference, myOrder } from '../my-bookings/my-order.js';
import { askedTogether } from './asked-together.js';
import { shopLine, shopSums } from './shop-money.view.js';
import type { ShopBookingType, ShopOrderType } from './shop-order.type.js';
import { shownPrice } from './shop-views.js';

/** The visitor as the customer of an order. The token is the proof. */
const customerOf = ({ order, booker }: ShownOrder): Actor => ({
  kind: 'CUSTOMER',
  id: booker.id,
  name: booker.name,
  orderId: order.id,
});

const orderByToken = askedTogether<ShownOrder>((db, organizationId, hashes) =>
  db.write(organizationId, (tx) => ordersByToken(tx, hashes)),
);

/** The order that a key opens: whoever holds its link, or whoever has signed in as its customer and names its reference. */
const loadOrder = (visitor: Context, key: string): Promise<ShownOrder | null> =>
  visitor.customer && isReference(key)
    ? myOrder(visitor, key)
    : orderByToken(visitor.db, visitor.organization!.id, orderTokenHash(key));

/** A context that acts as the customer who holds an order; null when the token opens nothing. */
export async function asOrderHolder(visitor: Context, accessToken: string): Promise<Context | null> {
  const found = await loadOrder(visitor, accessToken);
  return found && contextAs(visitor, { actor: customerOf(found), organization: visitor.organization, via: 'PORTAL' });
}

/** A booking as its customer sees it. */
export function bookingView(
  booking: Booking,
  { resources, attendees, sales }: AboutBookings,
  actor: Actor,
  visitor: Context,
): ShopBookingType {
  const context = { actor, now: visitor.clock.now(), settings: visitor.organization!.settings };
  const cancelling = quoteOf('CANCEL', booking, context, sales.get(booking.id));
  const shown = booking.priceVisibility === 'SHOWN';
  const cancelQuote = { ...cancelling, fee: cancelling.fee && shown ? feeView(cancelling.fee) : null };
  const missing = actionRefusals('COMPLETE_STEPS', booking, context);
  return {
    ...booking,
    location: booking.locationText,
    navigationUrl: wayTo(booking),
    attendees: attendees.get(booking.id) ?? [],
    resource: (booking.resourceId && resources.get(booking.resourceId)) || null,
    price: shownPrice(booking, booking.priceVisibility),
    canComplete: missing.length === 0,
    cannotCompleteReasons: missing,
    rescheduleQuote: { ...quoteOf('RESCHEDULE', booking, context), fee: null },
    cancelQuote,
    canCancel: cancelQuote.allowed,
    cannotCancelReasons: cancelQuote.reasons,
    place: pointOf(booking),
    visitor,
  };
}

/** An order as its customer sees it. Nothing in here is made of a hidden price (JZ-38). */
export async function shownOrder(visitor: Context, accessToken: string): Promise<ShopOrderType | null> {
  const found = await loadOrder(visitor, accessToken);
  return found && orderView(found, visitor);
}

export function orderView(found: ShownOrder, visitor: Context): ShopOrderType {
  const { order, booker, lines } = found;
  const actor = customerOf(found);
  return {
    reference: order.reference,
    placedAt: order.placedAt,
    bookerName: booker.name,
    bookerEmail: booker.email ?? '',
    bookings: found.bookings.map((booking) => bookingView(booking, found, actor, visitor)),
    lines: lines.map(shopLine),
    ...shopSums(order, lines),
    orderId: order.id,
    visitor,
  };
}
