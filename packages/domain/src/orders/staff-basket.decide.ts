import type { Deciding } from '../access/index.js';
import {
  accepted,
  type Change,
  clean,
  type Decision,
  type DomainEvent,
  insert,
  lengthRefusals,
  orderSearchText,
  type Refusal,
  refusal,
  refused,
  TEXT_LIMITS,
  workingCopy,
} from '../kernel/index.js';
import { moneySums } from '../payments/index.js';
import { type Billing, billingOf, placedAs } from './billing.js';
import type { Buyer } from './booker.js';
import type { Order, OrderLine } from './order.js';
import { customerOf } from './staff-customer.js';
import { type BookedItem, bookItem } from './staff-item.js';
import { MOST_ITEMS, type StaffBasketCommand, type StaffOrderFacts } from './staff-order.js';

/** Something that was left out of an order, and why. */
export type LeftOut = { index: number; refusals: Refusal[] };

type Booked = { items: (BookedItem & { index: number })[]; leftOut: LeftOut[] };

const inItem = (index: number, refusals: readonly Refusal[]): Refusal[] =>
  refusals.map((one) => ({ ...one, path: ['items', String(index), ...one.path] }));

/** Every thing in turn, each seeing what those before it have taken; what is refused is left out. */
function bookItems(facts: StaffOrderFacts, command: StaffBasketCommand, shared: Parameters<typeof bookItem>[3]): Booked {
  const present = workingCopy(facts);
  const booked: Booked = { items: [], leftOut: [] };
  let line = 1;
  for (const [index, item] of command.items.entries()) {
    const one = bookItem(present.facts, item, line, shared);
    const currency = booked.items[0]?.currency;
    if ('refusals' in one) booked.leftOut.push({ index, refusals: one.refusals });
    else if (currency && one.currency !== currency) {
      booked.leftOut.push({ index, refusals: [refusal('CURRENCY_MISMATCH', ['serviceId'], { currency })] });
    } else {
      present.absorb(one.changes);
      booked.items.push({ ...one, index });
      line += Math.max(1, one.bookingIds.length);
    }
  }
  return booked;
}

/** The order around its lines. */
function orderOf(
  command: StaffBasketCommand,
  { items }: Booked,
  lines: readonly OrderLine[],
  { buyer, billing, deciding }: { buyer: Buyer | null; billing: Billing; deciding: Deciding },
): Omit<Order, 'version'> {
  const { actor, now } = deciding;
  const reference = deciding.newReference('OR');
  const poNumber = clean(command.poNumber);
  return {
    id: command.orderId,
    reference,
    bookerId: buyer?.id ?? null,
    accountId: billing.account?.id ?? null,
    billingType: billing.billingType,
    takenByKind: actor.kind,
    takenById: actor.kind === 'STAFF' ? actor.id : null,
    takenByName: actor.name,
    sourceMode: 'OFFLINE',
    sourceChannel: command.channel,
    poNumber,
    currency: items[0]!.currency,
    placedAt: now,
    bookingCount: items.reduce((count, { bookingIds }) => count + bookingIds.length, 0),
    basketId: null,
    accessTokenHash: command.accessTokenHash,
    searchText: orderSearchText({ reference, poNumber, takenByName: actor.name }),
    placedAs: placedAs(buyer, billing),
    opportunityId: command.opportunityId ?? null,
    ...moneySums(lines),
  };
}

/**
 * Makes one order of several things for a customer, by staff (AP-53, SV-24): appointments, seats and goods. What is refused has
 * the path `items.<index>`; it refuses the whole order, or is left out and named in the result when the caller wants that and
 * something remains.
 */
export function decideStaffBasket(facts: StaffOrderFacts, command: StaffBasketCommand, deciding: Deciding): Decision {
  const { orderId, items } = command;
  if (items.length === 0) return refused(orderId, refusal('BASKET_EMPTY', ['items']));
  if (items.length > MOST_ITEMS) return refused(orderId, refusal('TOO_MANY_SELECTED', ['items'], { limit: MOST_ITEMS }));
  const by = customerOf(facts.customers, command, deciding.newId);
  const who = 'customer' in by ? by.customer : null;
  const paid = billingOf(facts, command, who);
  const problems = [...by.refusals, ...lengthRefusals(command.poNumber, ['poNumber'], TEXT_LIMITS.line)];
  if (!('customer' in by)) return refused(orderId, ...problems);
  if (!('billing' in paid) || problems.length > 0) return refused(orderId, ...problems, ...paid.refusals);

  const { billing } = paid;
  const booked = bookItems(facts, command, { buyer: command, billing, customer: who, deciding });
  const { leftOut } = booked;
  if (leftOut.length > 0 && (!command.leaveOutRefused || booked.items.length === 0)) {
    return refused(orderId, ...leftOut.flatMap(({ index, refusals }) => inItem(index, refusals)));
  }
  const changes: Change[] = booked.items.flatMap((item) => item.changes);
  const lines = changes.flatMap((change) =>
    change.op === 'insert' && change.entity === 'order_lines' ? [change.values as OrderLine] : [],
  );
  const order = orderOf(command, booked, lines, { buyer: who, billing, deciding });
  const placed: DomainEvent = {
    // Who listens to `order.placed` writes the order email.
    type: command.sendOrderEmail ? 'order.placed' : 'order.placed_without_email',
    entity: 'orders',
    entityId: orderId,
    after: { reference: order.reference, bookingCount: order.bookingCount },
  };
  return accepted(
    orderId,
    [...by.changes, insert('orders', order), ...changes],
    [placed, ...booked.items.flatMap((item) => item.events)],
    { orderId, bookingIds: booked.items.flatMap((item) => item.bookingIds), ...(leftOut.length > 0 && { leftOut }) },
  );
}
