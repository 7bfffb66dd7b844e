import type { Deciding } from '../access/index.js';
import { beyondRefusals } from '../availability/index.js';
import { attendeesRefusals, linePlaceRefusals, modesOf } from '../baskets/index.js';
import { type Service, saleOf } from '../catalog/index.js';
import {
  type Change,
  clean,
  type DomainEvent,
  emailRefusals,
  insert,
  isRefused,
  lengthRefusals,
  type Refusal,
  refusal,
  TEXT_LIMITS,
  urlRefusals,
  workingCopy,
} from '../kernel/index.js';
import { termsOf } from '../pricing/index.js';
import { bookOccasion, type OrderWide } from './book-occasion.js';
import { freeForm } from './free-form.js';
import type { OrderLine } from './order.js';
import { MOST_OCCASIONS, type StaffItem, type StaffOrderFacts } from './staff-order.js';
import { startingStatus, statusRefusals } from './staff-status.js';

const MOST_GOODS = 100;

/** What one thing of an order has become. */
export type BookedItem = { currency: string; changes: Change[]; events: DomainEvent[]; bookingIds: string[] };

/** The service, or what stands for one in a booking with only a title (SV-26). */
function serviceOf(
  { services }: StaffOrderFacts,
  { serviceId, title, quantity }: StaffItem,
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
  const sold = service.active && (saleOf(service) === 'GOODS') === (quantity != null);
  return sold ? { service, refusals: [] } : { refusals: [refusal('SERVICE_NOT_BOOKABLE', ['serviceId'])] };
}

const under = (path: string[], refusals: readonly Refusal[]): Refusal[] =>
  refusals.map((one) => ({ ...one, path: [...path, ...one.path] }));

const priceRefusals = (priceMinor: number | null | undefined): Refusal[] =>
  priceMinor == null || (Number.isSafeInteger(priceMinor) && priceMinor >= 0)
    ? []
    : [refusal('INVALID_VALUE', ['priceMinor'], { least: 0 })];

/** What is wrong with what is said of all the bookings. */
function detailRefusals(facts: StaffOrderFacts, item: StaffItem, service: Service, deciding: Deciding): Refusal[] {
  const { occasions, attendees, staffMemberId } = item;
  const place = item.place ?? {};
  return [
    ...(occasions.length === 0 ? [refusal('REQUIRED', ['occasions'])] : []),
    ...(occasions.length > MOST_OCCASIONS ? [refusal('TOO_MANY_SELECTED', ['occasions'], { limit: MOST_OCCASIONS })] : []),
    ...lengthRefusals(item.title, ['title'], TEXT_LIMITS.line),
    ...lengthRefusals(item.description, ['description'], TEXT_LIMITS.paragraph),
    ...lengthRefusals(item.comment, ['comment'], TEXT_LIMITS.paragraph),
    ...lengthRefusals(item.reason, ['reason'], TEXT_LIMITS.paragraph),
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
    ...priceRefusals(item.priceMinor),
    ...statusRefusals(item.status, deciding),
    ...beyondRefusals(
      {
        override: item.override || occasions.some(({ override }) => override),
        overbook: item.overbook || occasions.some(({ overbook }) => overbook),
        reason: item.reason,
      },
      deciding,
    ),
  ];
}

/** Goods make a line and no booking (AP-24). */
function sellGoods(
  facts: StaffOrderFacts,
  item: StaffItem,
  service: Service,
  position: number,
  shared: Shared,
): BookedItem | { refusals: Refusal[] } {
  const quantity = item.quantity!;
  const refusals = priceRefusals(item.priceMinor);
  if (!Number.isInteger(quantity) || quantity < 1 || quantity > MOST_GOODS) {
    refusals.push(refusal('QUANTITY_OUT_OF_RANGE', ['quantity'], { least: 1, most: MOST_GOODS }));
  }
  if (refusals.length > 0) return { refusals };
  const unitPriceMinor = item.priceMinor ?? service.priceMinor;
  const line: OrderLine = {
    id: shared.deciding.newId(),
    version: 1,
    orderId: shared.buyer.orderId,
    bookingId: null,
    serviceId: service.id,
    position,
    description: service.name,
    quantity,
    unitPriceMinor,
    ...termsOf(service, { quantity, unitPriceMinor }, facts, shared.deciding.settings),
    currency: service.currency,
    priceVisibility: service.priceVisibility,
    paymentType: service.paymentType,
    active: true,
  };
  return { currency: service.currency, changes: [insert('order_lines', line)], events: [], bookingIds: [] };
}

/** What the things of one order have in common. */
export type Shared = Pick<OrderWide, 'buyer' | 'billing' | 'customer' | 'deciding'>;

/**
 * One thing of an order, with a booking for each of its occasions: all of them or none, each seeing what those before it have
 * taken. What is refused of an occasion has the path `occasions.<index>`. `first` is the number of its first line.
 */
export function bookItem(
  facts: StaffOrderFacts,
  item: StaffItem,
  first: number,
  shared: Shared,
): BookedItem | { refusals: Refusal[] } {
  const { deciding } = shared;
  const found = serviceOf(facts, item, deciding);
  if (!('service' in found)) return found;
  const { service } = found;
  if (saleOf(service) === 'GOODS') return sellGoods(facts, item, service, first * 1000, shared);
  const problems = detailRefusals(facts, item, service, deciding);
  if (problems.length > 0) return { refusals: problems };
  const wide: OrderWide = {
    ...{ ...shared, item, service, status: startingStatus(item.status, service, deciding) },
    place: { ...item.place, locationMode: item.place?.locationMode ?? modesOf(service)[0]! },
    attendees: item.attendees ?? [],
  };
  const present = workingCopy(facts);
  const booked: BookedItem = { currency: service.currency, changes: [], events: [], bookingIds: [] };
  const refusals: Refusal[] = [];
  for (const [index, occasion] of item.occasions.entries()) {
    const one = bookOccasion(present.facts, occasion, (first + index) * 1000, wide);
    if (isRefused(one)) {
      refusals.push(...under(['occasions', String(index)], one.refusals));
      continue;
    }
    present.absorb(one.changes);
    booked.changes.push(...one.changes);
    booked.events.push(...one.events);
    booked.bookingIds.push(one.subjectId);
  }
  return refusals.length > 0 ? { refusals } : booked;
}
