import type { Deciding } from '../access/index.js';
import { beyondRefusals } from '../availability/index.js';
import { attendeesRefusals, linePlaceRefusals, modesOf } from '../baskets/index.js';
import { type Service, saleOf } from '../catalog/index.js';
import {
  accepted,
  type Change,
  clean,
  type Decision,
  type DomainEvent,
  emailRefusals,
  insert,
  isRefused,
  lengthRefusals,
  orderSearchText,
  type Refusal,
  refusal,
  refused,
  TEXT_LIMITS,
  urlRefusals,
  workingCopy,
} from '../kernel/index.js';
import { billingRefusals } from './billing.js';
import { bookOccasion, type OrderWide } from './book-occasion.js';
import { freeForm } from './free-form.js';
import type { OrderLine } from './order.js';
import { orderTotals } from './order.totals.js';
import { customerOf } from './staff-customer.js';
import { type BookForCustomerCommand, MOST_OCCASIONS, type StaffOrderFacts } from './staff-order.js';
import { startingStatus, statusRefusals } from './staff-status.js';

/** The service, or what stands for one in a booking with only a title (SV-26). */
function serviceOf(
  { services }: StaffOrderFacts,
  { serviceId, title }: BookForCustomerCommand,
  { organization }: Deciding,
): { service: Service; refusals: [] } | { refusals: Refusal[] } {
  if (!serviceId) {
    const named = clean(title);
    return named
      ? { service: freeForm(named, organization.currency), refusals: [] }
      : { refusals: [refusal('REQUIRED', ['title'])] };
  }
  const service = services.get(serviceId.toLowerCase());
  if (!service) return { refusals: [refusal('NOT_FOUND', ['serviceId'])] };
  const sold = service.active && saleOf(service) !== 'GOODS';
  return sold ? { service, refusals: [] } : { refusals: [refusal('SERVICE_NOT_BOOKABLE', ['serviceId'])] };
}

const under = (path: string[], refusals: readonly Refusal[]): Refusal[] =>
  refusals.map((one) => ({ ...one, path: [...path, ...one.path] }));

const priceRefusals = (priceMinor: number | null | undefined): Refusal[] =>
  priceMinor == null || (Number.isSafeInteger(priceMinor) && priceMinor >= 0)
    ? []
    : [refusal('INVALID_VALUE', ['priceMinor'], { least: 0 })];

/** What is wrong with what is said of all the bookings. */
function detailRefusals(
  facts: StaffOrderFacts,
  command: BookForCustomerCommand,
  service: Service,
  deciding: Deciding,
): Refusal[] {
  const { occasions, attendees, staffMemberId } = command;
  const place = command.place ?? {};
  return [
    ...(occasions.length === 0 ? [refusal('REQUIRED', ['occasions'])] : []),
    ...(occasions.length > MOST_OCCASIONS ? [refusal('TOO_MANY_SELECTED', ['occasions'], { limit: MOST_OCCASIONS })] : []),
    ...lengthRefusals(command.title, ['title'], TEXT_LIMITS.line),
    ...lengthRefusals(command.poNumber, ['poNumber'], TEXT_LIMITS.line),
    ...lengthRefusals(command.description, ['description'], TEXT_LIMITS.paragraph),
    ...lengthRefusals(command.comment, ['comment'], TEXT_LIMITS.paragraph),
    ...lengthRefusals(command.reason, ['reason'], TEXT_LIMITS.paragraph),
    ...under(
      ['place'],
      [
        ...linePlaceRefusals(service, place),
        ...(saleOf(service) === 'SEAT' ? urlRefusals(place.meetingUrl, ['meetingUrl']) : []),
      ],
    ),
    ...attendeesRefusals(service, attendees ?? []),
    ...occasions.flatMap(({ attendeeName, attendeeEmail }, index) => [
      ...lengthRefusals(attendeeName, ['occasions', String(index), 'attendeeName'], TEXT_LIMITS.line),
      ...emailRefusals(attendeeEmail, ['occasions', String(index), 'attendeeEmail']),
    ]),
    ...(staffMemberId && !facts.staff_members.get(staffMemberId.toLowerCase())?.active
      ? [refusal('NOT_FOUND', ['staffMemberId'])]
      : []),
    ...priceRefusals(command.priceMinor),
    ...statusRefusals(command.status, deciding),
    ...beyondRefusals(command, deciding),
  ];
}

/**
 * Makes one order for a customer with a booking for each occasion (AL-05, JZ-54): everything or nothing, each occasion
 * seeing what those before it have taken. What is refused of an occasion has the path `occasions.<index>`.
 */
export function decideBookForCustomer(facts: StaffOrderFacts, command: BookForCustomerCommand, deciding: Deciding): Decision {
  const { orderId } = command;
  const found = serviceOf(facts, command, deciding);
  const by = customerOf(facts.customers, command, deciding.newId);
  if (!('service' in found) || !('customer' in by)) return refused(orderId, ...found.refusals, ...by.refusals);
  const { service } = found;
  const account = command.accountId ? facts.accounts.get(command.accountId.toLowerCase()) : undefined;
  const problems = [...detailRefusals(facts, command, service, deciding), ...billingRefusals(command, account, by.customer)];
  if (problems.length > 0) return refused(orderId, ...problems);

  const status = startingStatus(command.status, service, deciding);
  const shared: OrderWide = {
    ...{ command, service, status, deciding },
    customer: by.customer,
    place: { ...command.place, locationMode: command.place?.locationMode ?? modesOf(service)[0]! },
    attendees: command.attendees ?? [],
  };
  const present = workingCopy(facts);
  const changes: Change[] = [];
  const events: DomainEvent[] = [];
  const orderLines: OrderLine[] = [];
  const bookingIds: string[] = [];
  const refusals: Refusal[] = [];
  for (const [index, occasion] of command.occasions.entries()) {
    const booked = bookOccasion(present.facts, occasion, (index + 1) * 1000, shared);
    if (isRefused(booked)) {
      refusals.push(...under(['occasions', String(index)], booked.refusals));
      continue;
    }
    present.absorb(booked.changes);
    changes.push(...booked.changes);
    events.push(...booked.events);
    bookingIds.push(booked.subjectId);
    for (const change of booked.changes)
      if (change.entity === 'order_lines' && change.op === 'insert') orderLines.push(change.values as OrderLine);
  }
  if (refusals.length > 0) return refused(orderId, ...refusals);

  const { actor, now } = deciding;
  const reference = deciding.newReference('OR');
  const poNumber = clean(command.poNumber);
  const order = {
    id: orderId,
    reference,
    bookerId: by.customer.id,
    accountId: command.accountId ?? null,
    billingType: command.accountId ? 'ACCOUNT' : 'PRIVATE',
    takenByKind: actor.kind,
    takenById: actor.kind === 'STAFF' ? actor.id : null,
    takenByName: actor.name,
    sourceMode: 'OFFLINE',
    sourceChannel: command.channel,
    poNumber,
    currency: service.currency,
    placedAt: now,
    bookingCount: bookingIds.length,
    basketId: null,
    accessTokenHash: command.accessTokenHash,
    searchText: orderSearchText({ reference, poNumber, takenByName: actor.name }),
    ...orderTotals(orderLines),
  };
  const placed: DomainEvent = {
    // Who listens to `order.placed` writes the order email.
    type: command.sendOrderEmail ? 'order.placed' : 'order.placed_without_email',
    entity: 'orders',
    entityId: orderId,
    after: { reference, bookingCount: order.bookingCount },
  };
  return accepted(orderId, [...by.changes, insert('orders', order), ...changes], [placed, ...events], { orderId, bookingIds });
}
