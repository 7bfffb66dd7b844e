import type { Actor } from '@bookwright/domain/access';
import { isUuid } from '@bookwright/persistence/connection';
import { type MyBookingsKind, type MyPage, myBookings, myOrders } from '@bookwright/persistence/shop';
import type { Context } from '../context.js';
import { bookingView, orderView } from '../shop/shop-order.view.js';
import { Problem } from '../use-case/index.js';
import type { MyBookingPage, MyBookingType, MyOrderPage, MyOrderType, MyProfileType } from './my-bookings.type.js';
import { myCustomers, orderAsSeenBy } from './my-order.js';
import { myShops } from './my-shops.js';

export const MOST_ON_PAGE = 100;

/** What is merged from several shops: sorted by time and id. */
type Placed<Node> = { at: string; id: string; node: Node };

/** @throws BAD_USER_INPUT for a page that cannot be. */
function pageOf(first: number, after: string | null | undefined): MyPage {
  if (first < 1 || first > MOST_ON_PAGE)
    throw new Problem('BAD_USER_INPUT', `first is between 1 and ${MOST_ON_PAGE}.`, { limit: MOST_ON_PAGE });
  if (!after) return { after: null, first };
  const [at = '', id = ''] = after.split(' ');
  if (Number.isNaN(Date.parse(at)) || !isUuid(id)) throw new Problem('BAD_USER_INPUT', 'after is a nextCursor of this list.');
  return { after: { at: new Date(at).toISOString(), id }, first };
}

/** The first of what all shops have; each was asked for one more than a page, so that it is known whether there is more. */
function merged<Node>(found: Placed<Node>[], direction: 1 | -1, first: number): { nodes: Node[]; nextCursor: string | null } {
  const sorted = found.sort((a, b) => direction * (a.at < b.at || (a.at === b.at && a.id < b.id) ? -1 : 1));
  const page = sorted.slice(0, first);
  const last = page.at(-1);
  return {
    nodes: page.map(({ node }) => node),
    nextCursor: sorted.length > first && last ? `${last.at} ${last.id}` : null,
  };
}

/** The bookings of whoever is signed in, of all shops in one order (SV-14, SV-17, JZ-65, JZ-68). */
export async function bookingsPage(
  context: Context,
  kind: MyBookingsKind,
  first: number,
  after?: string | null,
): Promise<MyBookingPage> {
  const page = pageOf(first, after);
  const now = context.clock.now();
  const found = await Promise.all(
    (await myShops(context)).map(async (shop): Promise<Placed<MyBookingType>[]> => {
      const mine = await myCustomers(shop);
      const ids = mine.map(({ id }) => id);
      const asked = { ...page, first: first + 1 };
      const { bookings, about } = await shop.db.write(shop.organization!.id, (tx) => myBookings(tx, ids, kind, now, asked));
      return bookings.map(({ booking, orderReference }) => {
        const booker = mine.find(({ id }) => id === booking.bookerId)!;
        const actor: Actor = { kind: 'CUSTOMER', id: booker.id, name: booker.name, orderId: booking.orderId };
        const node = { organization: shop.organization!, orderReference, booking: bookingView(booking, about, actor, shop) };
        return { at: booking.startsAt, id: booking.id, node };
      });
    }),
  );
  return merged(found.flat(), kind === 'COMING' ? 1 : -1, first);
}

/** The orders of whoever is signed in, of all shops, latest first (JZ-18, JZ-67). */
export async function ordersPage(context: Context, first: number, after?: string | null): Promise<MyOrderPage> {
  const page = pageOf(first, after);
  const found = await Promise.all(
    (await myShops(context)).map(async (shop): Promise<Placed<MyOrderType>[]> => {
      const mine = await myCustomers(shop);
      const ids = mine.map(({ id }) => id);
      const orders = await shop.db.write(shop.organization!.id, (tx) => myOrders(tx, ids, { ...page, first: first + 1 }));
      return orders.flatMap((order) => {
        const seen = orderAsSeenBy(order, mine);
        if (!seen) return [];
        const { reference, placedAt, total, lines } = orderView(seen, shop);
        const titles = [...new Set(lines.map(({ description }) => description))];
        const node = { organization: shop.organization!, reference, placedAt, titles, total };
        return [{ at: placedAt, id: order.order.id, node }];
      });
    }),
  );
  return merged(found.flat(), -1, first);
}

/** How each shop knows whoever is signed in. */
export async function profilesOf(context: Context): Promise<MyProfileType[]> {
  const shops = await myShops(context);
  const profiles = await Promise.all(
    shops.map(async (shop) => (await myCustomers(shop)).map((one) => ({ ...one, organization: shop.organization! }))),
  );
  return profiles.flat();
}
