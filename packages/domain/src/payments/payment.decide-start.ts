import type { Deciding } from '../access/index.js';
import { hasRunOut } from '../bookings/booking.actions.js';
import type { BookingCore } from '../bookings/booking.facts.js';
import type { Booking } from '../bookings/booking.js';
import { accepted, addMinutes, type Decision, type Instant, refused, refusedWith, unchanged } from '../kernel/index.js';
import { awaitsPayment, payableUntil } from './awaits-payment.js';
import { linesOfOrder, type MoneyFacts } from './ledger.js';
import { beginPayment, type PayWith } from './online-payment.js';
import type { Payment, PaymentPart } from './payment.js';
import { type DueGroup, dueGroups, payableLine } from './standing.js';

type ById<R> = ReadonlyMap<string, R>;
type PayableBooking = BookingCore & Pick<Booking, 'paymentStatus'>;

/** Orders with their lines and bookings, and what was paid or begun for them. */
export type PayableFacts = Omit<MoneyFacts, 'bookings'> & { bookings: ById<PayableBooking>; payments: ById<Payment> };

export const PAY_SCOPES = ['NOW', 'ALL'] as const;
export type PayScope = (typeof PAY_SCOPES)[number];

export type StartPaymentCommand = {
  paymentId: string;
  orderId: string;
  /** Pay for this booking only; else for all that is due. */
  bookingId?: string | null;
  /** NOW: only what is held until it is paid, and goods that are paid at once. ALL, the default: whatever is due. */
  scope?: PayScope;
  /** Staff have asked for it: what is paid later may be paid as well, whatever the organization has decided for all. */
  asked?: boolean;
  payWith: PayWith;
};

/** What can be paid online: shown prices of what stands, never of what awaits approval or has run out. */
export function payableGroups(
  facts: Pick<PayableFacts, 'order_lines' | 'bookings'>,
  { orderId, bookingId = null, scope = 'ALL', asked = false }: Omit<StartPaymentCommand, 'paymentId' | 'payWith'>,
  { now, settings }: Pick<Deciding, 'now' | 'settings'>,
): DueGroup[] {
  const shown = linesOfOrder(facts, orderId).filter(({ priceVisibility }) => priceVisibility === 'SHOWN');
  return dueGroups(shown).filter((group) => {
    const booking = group.bookingId ? facts.bookings.get(group.bookingId) : undefined;
    if (group.dueMinor <= 0 || (bookingId !== null && group.bookingId !== bookingId)) return false;
    if (booking && (booking.deletedAt !== null || booking.status === 'AWAITING_APPROVAL' || hasRunOut(booking, now)))
      return false;
    const atOnce = group.lines.some(({ paymentType }) => paymentType === 'PAY_NOW') && (!booking || awaitsPayment(booking));
    if (scope === 'NOW') return atOnce;
    return atOnce || asked || settings.payLaterOnline || group.lines.some(({ paymentType }) => paymentType === 'PAY_NOW');
  });
}

const partsOf = (groups: readonly DueGroup[]): PaymentPart[] =>
  groups.map((group) => ({ lineId: payableLine(group).id, amountMinor: group.dueMinor }));

const sameParts = (a: readonly PaymentPart[], b: readonly PaymentPart[]): boolean => {
  const text = (parts: readonly PaymentPart[]) =>
    parts
      .map(({ lineId, amountMinor }) => `${lineId} ${amountMinor}`)
      .sort()
      .join();
  return text(a) === text(b);
};

/** Payments of an order that a customer may still make. */
export const openPayments = (payments: Iterable<Payment>, orderId: string): Payment[] =>
  [...payments].filter((payment) => payment.orderId === orderId && payment.status === 'STARTED' && payment.provider !== 'MANUAL');

/** No payment outlives what is held for it. */
function endOf(groups: readonly DueGroup[], facts: PayableFacts, { now, settings }: Deciding): Instant {
  const held = groups.flatMap(({ bookingId }) => {
    const booking = bookingId ? facts.bookings.get(bookingId) : undefined;
    return booking && awaitsPayment(booking) && booking.holdExpiresAt ? [payableUntil(booking.holdExpiresAt)] : [];
  });
  return [addMinutes(now, settings.payMinutes), ...held].sort()[0]!;
}

/**
 * Begins a payment for what is due of an order. The same again, while it is open, is the same payment; another one has to be
 * closed first, so that nobody pays twice.
 */
export function decideStartPayment(facts: PayableFacts, command: StartPaymentCommand, deciding: Deciding): Decision {
  const { paymentId, orderId, payWith } = command;
  const order = facts.orders.get(orderId);
  if (!order) return refusedWith(paymentId, 'NOT_FOUND', ['orderId']);
  const groups = payableGroups(facts, command, deciding);
  if (groups.length === 0) return refusedWith(paymentId, 'NOTHING_DUE');
  const parts = partsOf(groups);
  const [open] = openPayments(facts.payments.values(), orderId);
  if (open && sameParts(open.parts, parts) && open.expiresAt! > deciding.now) return unchanged(open.id, { paymentId: open.id });
  if (open) return refusedWith(paymentId, 'PAYMENT_UNDER_WAY', [], { paymentId: open.id });
  const expiresAt = endOf(groups, facts, deciding);
  if (expiresAt <= deciding.now) return refusedWith(paymentId, 'HOLD_RUN_OUT');
  const { changes, events, refusals } = beginPayment(
    {
      id: paymentId,
      ...{ orderId, parts, expiresAt, currency: order.currency, purpose: 'PAY_LINK' },
      payer: { id: order.bookerId, name: order.takenByName },
    },
    payWith,
    deciding,
  );
  return refusals.length > 0 ? refused(paymentId, ...refusals) : accepted(paymentId, changes, events, { paymentId });
}

/** The provider has opened its page: under which name. */
export type NotePaymentCommand = { paymentId: string; providerRef: string };

export function decideNotePayment(
  facts: Pick<PayableFacts, 'payments'>,
  { paymentId, providerRef }: NotePaymentCommand,
): Decision {
  const payment = facts.payments.get(paymentId);
  if (!payment) return refusedWith(paymentId, 'NOT_FOUND', ['paymentId']);
  if (payment.providerRef !== null) return unchanged(paymentId);
  const change = {
    op: 'patch',
    entity: 'payments',
    id: paymentId,
    expectedVersion: payment.version,
    set: { providerRef },
  } as const;
  return accepted(paymentId, [change], []);
}
