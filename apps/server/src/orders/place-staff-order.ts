import { type Refusal, refusal } from '@bookwright/domain/kernel';
import type { StaffOrderCommand } from '@bookwright/domain/opportunities';
import type { LeftOut } from '@bookwright/domain/orders';
import { orderAccessToken, orderTokenHash } from '../access/order-token.js';
import { keyRefusals } from '../baskets/basket-access.js';
import { staffItemOf } from '../bookings/staff-item.js';
import type { Context } from '../context.js';
import { requirePermission } from '../graphql/require-permission.js';
import { newId } from '../ids.js';
import { execute } from '../use-case/index.js';
import type { PlaceStaffOrderInput, StaffOrderItemInput } from './staff-order.inputs.js';
import { placeStaffOrders } from './use-cases/place-staff-orders.js';

type Item = StaffOrderCommand['items'][number];

const MOST_SEATS = 100;

/** Seats of a session: one occasion for each; goods: none. */
function counted(item: Item, { quantity, sessionId, startsAt, startsAtLocal, opportunityItemId }: StaffOrderItemInput): Item {
  const linked = { ...item, opportunityItemId };
  if (sessionId) {
    const more = Math.min(quantity ?? 1, MOST_SEATS) - item.occasions.length;
    return { ...linked, occasions: [...item.occasions, ...Array.from({ length: Math.max(0, more) }, () => ({ sessionId }))] };
  }
  const goods = quantity != null && !startsAt && !startsAtLocal;
  return goods ? { ...linked, occasions: [], quantity } : linked;
}

/** What is refused of the only occasion of a thing is said of the thing itself. */
const inInput = (why: Refusal): Refusal =>
  why.path[2] === 'occasions' ? { ...why, path: [...why.path.slice(0, 2), ...why.path.slice(4)] } : why;

const ofThing = (why: Refusal): Refusal => (why.path[0] === 'occasions' ? { ...why, path: why.path.slice(2) } : why);

export type PlacedStaffOrder = {
  orderId: string | null;
  leftOut: { index: number; userErrors: Refusal[] }[];
  userErrors: Refusal[];
};

const nothing = (...userErrors: Refusal[]): PlacedStaffOrder => ({ orderId: null, leftOut: [], userErrors });

/** Makes one order of several things for a customer (AP-53, AP-42); with the same key, the first result again. */
export async function placeStaffOrder(context: Context, input: PlaceStaffOrderInput): Promise<PlacedStaffOrder> {
  const { timeZone } = requirePermission(context, 'booking.create');
  const { idempotencyKey: key, items: things, ...buyer } = input;
  const badKey = keyRefusals(key);
  if (badKey.length > 0) return nothing(...badKey);
  const read = things.map((thing) => ({ thing, ...staffItemOf(thing, timeZone) }));
  const badTimes = read.flatMap(({ refusals }, index) =>
    refusals.map((why) => ({ ...why, path: ['items', String(index), ...why.path] })),
  );
  const tooMany = things.findIndex(({ quantity, sessionId }) => sessionId && (quantity ?? 1) > MOST_SEATS);
  if (tooMany >= 0) badTimes.push(refusal('QUANTITY_OUT_OF_RANGE', ['items', String(tooMany), 'quantity'], { most: MOST_SEATS }));
  if (badTimes.length > 0) return nothing(...badTimes);
  const orderId = newId();
  const command: StaffOrderCommand = {
    ...buyer,
    ...{ orderId, accessTokenHash: orderTokenHash(orderAccessToken(context.sessionSecret, orderId)), channel: 'admin' },
    items: read.map(({ item, thing }) => counted(item, thing)),
  };
  const { results } = await execute(context, placeStaffOrders, [command], { idempotency: { key, input } });
  const { refusals, result } = results[0]!;
  const leftOut = ((result.leftOut ?? []) as LeftOut[]).map((one) => ({
    index: one.index,
    userErrors: one.refusals.map(ofThing),
  }));
  return { orderId: (result.orderId as string | undefined) ?? null, leftOut, userErrors: refusals.map(inInput) };
}
