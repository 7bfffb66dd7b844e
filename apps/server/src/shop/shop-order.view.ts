import type { Actor } from '@bookwright/domain/access';
import { actionRefusals, type Booking, quoteOf } from '@bookwright/domain/bookings';
import { grossOf } from '@bookwright/domain/orders';
import { pointOf, wayTo } from '@bookwright/domain/places';
import { type AboutBookings, ordersByToken, type ShownOrder } from '@bookwright/persistence/shop';
import { orderTokenHash } from '../access/order-token.js';
import { type Context, contextAs } from '../context.js';
import { isReference, myOrder } from '../my-bookings/my-order.js';
import { askedTogether } from './asked-together.js';
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
  { resources, attendees }: AboutBookings,
  actor: Actor,
  visitor: Context,
): ShopBookingType {
  const context = { actor, now: visitor.clock.now(), settings: visitor.organization!.settings };
  const cancelQuote = quoteOf('CANCEL', booking, context);
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
    rescheduleQuote: quoteOf('RESCHEDULE', booking, context),
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
  const money = (amountMinor: number) => ({ amountMinor, currency: order.currency });
  return {
    reference: order.reference,
    placedAt: order.placedAt,
    bookerName: booker.name,
    bookerEmail: booker.email ?? '',
    bookings: found.bookings.map((booking) => bookingView(booking, found, actor, visitor)),
    lines: lines.map(({ description, quantity, active, priceVisibility, ...line }) => ({
      description,
      quantity,
      active,
      price: priceVisibility === 'SHOWN' ? money(grossOf({ ...line, quantity, active, priceVisibility })) : null,
    })),
    total: money(order.customerTotalMinor),
    payNowTotal: money(order.payNowTotalMinor),
    payLaterTotal: money(order.customerTotalMinor - order.payNowTotalMinor),
  };
}
