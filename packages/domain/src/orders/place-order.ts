import type { Deciding } from '../access/index.js';
import { type BasketFacts, type BasketLine, basketRefusals } from '../baskets/index.js';
import type { Customer } from '../customers/index.js';
import {
  accepted,
  type Change,
  clean,
  type Decision,
  type DomainEvent,
  insert,
  isRefused,
  orderSearchText,
  patch,
  refusal,
  refused,
  workingCopy,
} from '../kernel/index.js';
import { moneySums } from '../payments/index.js';
import type { PricingFacts } from '../pricing/index.js';
import { type BillingAsked, type BillingFacts, billingOf, placedAs } from './billing.js';
import { bookLine } from './book-line.js';
import { type BookerDetails, type Buyer, bookerDetailRefusals, bookerOf, emailKey } from './booker.js';
import type { OrderLine } from './order.js';
import { type CheckoutPayment, payAtCheckout } from './pay-at-checkout.js';

type ById<R> = ReadonlyMap<string, R>;

/** What checkout looks at: the basket with everything it wants, people with the booker's address, and the account. */
export type CheckoutFacts = BasketFacts & PricingFacts & BillingFacts & { customers: ById<Customer> };

export type CheckOutCommand = BillingAsked & {
  basketId: string;
  orderId: string;
  accessTokenHash: string;
  booker: BookerDetails;
  /** Addresses, in lower case, that whoever orders has proved to be theirs; without the booker's, no account is billed. */
  provenAddresses?: readonly string[];
  comment?: string | null;
  /** Where the order comes from: `portal`, `front-desk`, `widget` … (AL-08). */
  channel: string;
  /** Through whom it is paid at checkout; null or omitted, nobody takes money now and nothing waits for it. */
  payWith?: CheckoutPayment | null;
};

const inOrder = (facts: BasketFacts, basketId: string): BasketLine[] =>
  [...facts.basket_lines.values()].filter((line) => line.basketId === basketId).sort((a, b) => a.position - b.position);

/** Whoever has only said who they are has proved nothing: no account is billed for them. */
const billedTo = (
  facts: CheckoutFacts,
  command: CheckOutCommand,
  buyer: Buyer,
  { actor }: Deciding,
): ReturnType<typeof billingOf> =>
  actor.kind === 'GUEST' &&
  !command.provenAddresses?.includes(emailKey(command.booker.email)) &&
  (command.accountId || command.billingType === 'ACCOUNT')
    ? { refusals: [refusal('BOOKER_NOT_IN_ACCOUNT', ['accountId'])] }
    : billingOf(facts, command, buyer);

/**
 * Turns a basket into one order with one booking per appointment and per place (JZ-23, C-7): everything or nothing. What a
 * line still holds it keeps; what ran out is taken again if it is free, and refused by line if it is not.
 */
export function decideCheckOut(facts: CheckoutFacts, command: CheckOutCommand, deciding: Deciding): Decision {
  const basket = facts.baskets.get(command.basketId);
  const closed = basketRefusals(basket, deciding.now);
  if (closed.length > 0) return refused(command.basketId, ...closed);
  const lines = inOrder(facts, command.basketId);
  if (lines.length === 0) return refused(command.basketId, refusal('BASKET_EMPTY', ['basketToken']));

  const booker = bookerOf(facts.customers, command.booker, deciding.newId);
  const paid = billedTo(facts, command, booker.customer, deciding);
  const problems = [...bookerDetailRefusals(command), ...paid.refusals];
  if (problems.length > 0 || !('billing' in paid)) return refused(command.basketId, ...problems);
  const { billing } = paid;

  const reference = deciding.newReference('OR');
  const placing = { command, billing, basket: basket!, booker: booker.customer, deciding };
  const present = workingCopy(facts);
  const changes: Change[] = [];
  const events: DomainEvent[] = [];
  const orderLines: OrderLine[] = [];
  for (const [index, { id }] of lines.entries()) {
    // As the lines before it have left it: taking seats again ends every hold on the session that has run out.
    const booked = bookLine(present.facts, present.facts.basket_lines.get(id)!, placing);
    if (isRefused(booked)) {
      return refused(
        command.basketId,
        ...booked.refusals.map((why) => ({ ...why, path: ['lines', String(index), ...why.path] })),
      );
    }
    present.absorb(booked.changes);
    changes.push(...booked.changes);
    events.push(...booked.events);
    for (const change of booked.changes)
      if (change.entity === 'order_lines' && change.op === 'insert') orderLines.push(change.values as OrderLine);
  }

  const { payWith } = command;
  const currency = basket!.currency;
  const payer = { id: booker.customer.id, name: booker.customer.name };
  const payment = payWith && payAtCheckout(orderLines, changes, { orderId: command.orderId, currency, payer, payWith }, deciding);
  if (payment) {
    if (payment.refusals.length > 0) return refused(command.basketId, ...payment.refusals);
    changes.push(...payment.changes);
    events.push(...payment.events);
  }

  const { actor, now } = deciding;
  const online = actor.kind === 'GUEST' || actor.kind === 'CUSTOMER';
  const poNumber = clean(command.poNumber);
  const order = {
    id: command.orderId,
    reference,
    bookerId: booker.customer.id,
    accountId: billing.account?.id ?? null,
    billingType: billing.billingType,
    placedAs: placedAs(booker.customer, billing),
    takenByKind: actor.kind,
    takenById: actor.kind === 'STAFF' ? actor.id : online ? booker.customer.id : null,
    takenByName: online ? booker.customer.name : actor.name,
    sourceMode: online ? 'ONLINE' : 'OFFLINE',
    sourceChannel: command.channel,
    poNumber,
    currency,
    placedAt: now,
    bookingCount: orderLines.filter((line) => line.bookingId !== null).length,
    basketId: basket!.id,
    accessTokenHash: command.accessTokenHash,
    searchText: orderSearchText({ reference, poNumber, takenByName: online ? null : actor.name }),
    ...moneySums(orderLines),
  };
  const placed: DomainEvent = {
    type: 'order.placed',
    entity: 'orders',
    entityId: order.id,
    after: { reference, bookingCount: order.bookingCount },
  };
  return accepted(
    command.basketId,
    [...booker.changes, insert('orders', order), ...changes, patch('baskets', basket!, { orderId: order.id })],
    [placed, ...events],
    { orderId: order.id, ...(payment?.paymentId && { paymentId: payment.paymentId }) },
  );
}
