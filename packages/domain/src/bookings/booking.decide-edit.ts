import type { Deciding } from '../access/index.js';
import { belongsTo, presentRecord } from '../customers/index.js';
import {
  bookingSearchText,
  clean,
  type Decision,
  emailRefusals,
  lengthRefusals,
  patch,
  type Refusal,
  refused,
  refusedWith,
  requiredRefusals,
  TEXT_LIMITS,
  urlRefusals,
} from '../kernel/index.js';
import { changePoNumber } from '../orders/order.decide-po-number.js';
import type { Order } from '../orders/order.js';
import type { AssigneeFacts, BookerFacts, BookingFacts, PoNumberFacts } from './booking.facts.js';
import type { Booking } from './booking.js';
import { type BookingCommand, bookingFor, changeBooking } from './booking.subject.js';

export type ChangeBookerCommand = BookingCommand & { customerId: string };
export type AssignCommand = BookingCommand & { staffMemberId: string | null };
export type ChangePoNumberCommand = BookingCommand & { poNumber: string | null };
export type EditDetailsCommand = BookingCommand & {
  title?: string | null;
  description?: string | null;
  comment?: string | null;
  location?: string | null;
  meetingUrl?: string | null;
  attendeeName?: string | null;
  attendeeEmail?: string | null;
};

/** Makes somebody else the key contact of a booking (AP-38). On an account booking they must belong to the account. */
export function decideChangeBooker(facts: BookerFacts, command: ChangeBookerCommand, deciding: Deciding): Decision {
  const { booking, refusal } = bookingFor(facts.bookings, command, 'CHANGE_BOOKER', deciding);
  if (refusal) return refusal;
  const found = facts.customers.get(command.customerId);
  if (!found) return refusedWith(command.id, 'NOT_FOUND', ['customerId']);
  if (found.erasedAt) return refusedWith(command.id, 'CUSTOMER_ERASED', ['customerId'], { erasedAt: found.erasedAt });
  const customer = presentRecord(facts.customers, found);
  if (booking.accountId && !belongsTo(customer, booking.accountId, facts.customer_accounts)) {
    return refusedWith(command.id, 'BOOKER_NOT_IN_ACCOUNT', ['customerId'], { accountId: booking.accountId });
  }
  const changed = changeBooking(booking, { bookerId: customer.id }, 'booking.booker_changed');
  // An order that nobody was named for gets its first booker, too (CRM-05).
  const order = facts.orders?.get(booking.orderId);
  if (!order || order.bookerId !== null || changed.changes.length === 0) return changed;
  return { ...changed, changes: [...changed.changes, patch<Order>('orders', order, { bookerId: customer.id })] };
}

/** Makes a member of staff responsible, or nobody (CRM-06). */
export function decideAssign(facts: AssigneeFacts, command: AssignCommand, deciding: Deciding): Decision {
  const { booking, refusal } = bookingFor(facts.bookings, command, 'ASSIGN', deciding);
  if (refusal) return refusal;
  if (command.staffMemberId !== null) {
    const member = facts.staff_members.get(command.staffMemberId);
    if (!member) return refusedWith(command.id, 'NOT_FOUND', ['staffMemberId']);
    if (!member.active) return refusedWith(command.id, 'INVALID_VALUE', ['staffMemberId'], { why: 'INACTIVE' });
  }
  return changeBooking(booking, { assigneeId: command.staffMemberId }, 'booking.assigned');
}

/** Writes the PO number of the order a booking belongs to (AP-29). Two bookings of one order change it once. */
export function decideChangePoNumber(facts: PoNumberFacts, command: ChangePoNumberCommand, deciding: Deciding): Decision {
  const { booking, refusal } = bookingFor(facts.bookings, command, 'CHANGE_PO_NUMBER', deciding);
  if (refusal) return refusal;
  return changePoNumber(command.id, facts.orders.get(booking.orderId)!, command.poNumber, facts.accounts);
}

function detailRefusals(command: EditDetailsCommand): Refusal[] {
  return [
    ...(command.title !== undefined ? requiredRefusals(command.title, ['title']) : []),
    ...lengthRefusals(command.description, ['description'], TEXT_LIMITS.paragraph),
    ...lengthRefusals(command.comment, ['comment'], TEXT_LIMITS.paragraph),
    ...lengthRefusals(command.location, ['location'], TEXT_LIMITS.line),
    ...urlRefusals(command.meetingUrl, ['meetingUrl']),
    ...lengthRefusals(command.attendeeName, ['attendeeName'], TEXT_LIMITS.line),
    ...emailRefusals(command.attendeeEmail, ['attendeeEmail']),
  ];
}

/** Changes what a booking says (CRM-16). A field that is left out stays; null or empty text clears it. */
export function decideEditDetails(facts: BookingFacts, command: EditDetailsCommand, deciding: Deciding): Decision {
  const refusals = detailRefusals(command);
  if (refusals.length > 0) return refused(command.id, ...refusals);
  const { booking, refusal } = bookingFor(facts.bookings, command, 'EDIT_DETAILS', deciding);
  if (refusal) return refusal;
  const set: Partial<Booking> = {};
  if (command.title != null) set.title = command.title.trim();
  if (command.description !== undefined) set.description = clean(command.description);
  if (command.comment !== undefined) set.comment = clean(command.comment);
  if (command.location !== undefined) set.locationText = clean(command.location);
  if (command.meetingUrl !== undefined) set.meetingUrl = clean(command.meetingUrl);
  if (command.attendeeName !== undefined) set.attendeeName = clean(command.attendeeName);
  if (command.attendeeEmail !== undefined) set.attendeeEmail = clean(command.attendeeEmail);
  const searchText = bookingSearchText({ ...booking, ...set });
  return changeBooking(booking, set, 'booking.details_edited', { silent: { searchText } });
}
