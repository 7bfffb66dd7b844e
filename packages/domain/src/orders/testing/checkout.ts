import { GUEST } from '../../access/index.js';
import { decideAddLine } from '../../baskets/index.js';
import type { Booking } from '../../bookings/index.js';
import type { Service } from '../../catalog/index.js';
import { type Decision, type Instant, isRefused } from '../../kernel/index.js';
import type { EventSession } from '../../sessions/index.js';
import { aBasket, after, aWorld, codesOf, deciding, type World } from '../../testing/index.js';
import type { Order, OrderLine } from '../order.js';
import { type CheckOutCommand, decideCheckOut } from '../place-order.js';

type Wanted = { service: Service; session?: EventSession; startsAt?: Instant; quantity?: number; attendeeName?: string };

/** A shop and a basket into which a guest has put these, one after the other. */
export function filledBasket(
  shop: Parameters<typeof aWorld>[0],
  wanted: readonly Wanted[],
  options: Parameters<typeof deciding>[0] = {},
): World {
  const basket = aBasket();
  let world = aWorld({ ...shop, baskets: [basket] });
  for (const [i, { service, session, startsAt, quantity = 1, attendeeName }] of wanted.entries()) {
    const line = { lineId: `${basket.id} line ${i}`, basketId: basket.id, serviceId: service.id };
    const command = { ...line, sessionId: session?.id, startsAt, quantity, attendeeName };
    const decision = decideAddLine(world, command, deciding({ actor: GUEST, ...options }));
    if (isRefused(decision)) throw new Error(`Line ${i} is refused: ${codesOf(decision)}`);
    world = after(world, decision);
  }
  return world;
}

/** Checks the first basket of a world out as Ann Booker, and shows what came of it. */
export function checkOut(
  before: World,
  over: Partial<CheckOutCommand> = {},
  options: Parameters<typeof deciding>[0] = {},
): { decision: Decision; world: World; order: Order; command: CheckOutCommand } {
  const [basket] = [...before.baskets.values()];
  const command: CheckOutCommand = {
    basketId: basket!.id,
    orderId: `order of ${basket!.id}`,
    accessTokenHash: 'hash',
    booker: { givenName: 'Ann', familyName: 'Booker', email: 'ann@example.org' },
    channel: 'portal',
    ...over,
  };
  const decision = decideCheckOut(before, command, deciding({ actor: GUEST, ...options }));
  const world = after(before, decision);
  return { decision, world, order: world.orders.get(command.orderId)!, command };
}

/** Each booking with its line in the order, in the order of the lines. */
export const booksOf = (world: World): { booking: Booking; line: OrderLine }[] =>
  [...world.order_lines.values()]
    .filter((line) => line.bookingId !== null)
    .map((line) => ({ line, booking: world.bookings.get(line.bookingId!)! }));
