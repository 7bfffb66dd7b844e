import { staffActor } from '../access/index.js';
import type { Booking } from '../bookings/index.js';
import type { Decision } from '../kernel/index.js';
import {
  aCustomer,
  after,
  anAllocation,
  aRequirement,
  aResource,
  aService,
  aSession,
  aStaffMember,
  aWorld,
  codesOf,
  deciding,
  idOf,
  inHours,
  staffAs,
} from '../testing/index.js';
import { decideBookForCustomer } from './book-for-customer.js';
import type { Order } from './order.js';
import type { BookForCustomerCommand } from './staff-order.js';

const kim = aResource({ name: 'Kim' });
const lou = aResource({ name: 'Lou', overbookable: true });
const van = aResource({ name: 'Van', kind: 'VEHICLE' });
const massage = aService({ resourceIds: [kim.id, lou.id] });
const approval = aService({ resourceIds: [kim.id], workflow: 'ADMIN_APPROVAL' });
const course = aService({ kind: 'COURSE' });
const session = aSession({ serviceId: course.id, capacity: 2 });
const priya = aCustomer({});
const maya = aStaffMember({});
const AT = inHours(2);
const taken = anAllocation({ resource: kim, startsAt: AT, endsAt: inHours(3), bookingId: idOf('booking', 7) });

const world = aWorld({
  services: [massage, approval, course],
  resources: [kim, lou, van],
  event_sessions: [session],
  customers: [priya],
  staff_members: [maya],
  allocations: [taken],
});

const command = (over: Partial<BookForCustomerCommand> = {}): BookForCustomerCommand => ({
  orderId: idOf('order', 1),
  accessTokenHash: 'hash',
  customerId: priya.id,
  serviceId: massage.id,
  occasions: [{ startsAt: AT }],
  sendOrderEmail: true,
  channel: 'admin',
  ...over,
});
const book = (over: Partial<BookForCustomerCommand> = {}, told: Parameters<typeof deciding>[0] = {}) =>
  decideBookForCustomer(world, command(over), deciding(told));

const inserted = <R>(decision: Decision, entity: string): R[] =>
  decision.changes.flatMap((change) => (change.op === 'insert' && change.entity === entity ? [change.values as R] : []));
const [bookingsIn, ordersIn] = [
  (decision: Decision) => inserted<Booking>(decision, 'bookings'),
  (decision: Decision) => inserted<Order>(decision, 'orders'),
];
const said = (decision: Decision) => decision.refusals.map(({ code, path }) => `${code} ${path.join('.')}`);

describe('staff book for a customer', () => {
  test('[JZ-54] an appointment makes an order, taken by staff, with whoever is free', () => {
    const decision = book();
    expect(said(decision)).toEqual([]);
    expect(bookingsIn(decision)).toMatchObject([
      {
        title: massage.name,
        startsAt: AT,
        endsAt: inHours(3),
        resourceId: lou.id,
        status: 'SCHEDULED',
        sourceMode: 'OFFLINE',
        bookerId: priya.id,
      },
    ]);
    expect(ordersIn(decision)).toMatchObject([
      { bookingCount: 1, takenByKind: 'STAFF', customerTotalMinor: 5000, basketId: null },
    ]);
    expect(inserted(decision, 'allocations')).toMatchObject([{ resourceId: lou.id, bookingId: bookingsIn(decision)[0]!.id }]);
    expect(decision.result).toEqual({ orderId: idOf('order', 1), bookingIds: [bookingsIn(decision)[0]!.id] });
  });

  test('[JZ-57] several occasions are one order, each seeing what those before have taken', () => {
    const seats = (count: number) =>
      book({ serviceId: course.id, occasions: Array.from({ length: count }, () => ({ sessionId: session.id })) });
    expect(bookingsIn(seats(2))).toHaveLength(2);
    expect(ordersIn(seats(2))).toMatchObject([{ bookingCount: 2 }]);
    expect(said(seats(3))).toEqual(['SESSION_FULL occasions.2.quantity']);
    const twice = book({ occasions: [{ startsAt: AT }, { startsAt: AT }] });
    expect(said(twice)).toEqual(['RESOURCE_TAKEN occasions.1.startsAt']);
  });

  test('[SV-32] a named resource that is taken is refused with the booking in the way', () => {
    const decision = book({ occasions: [{ startsAt: AT, resourceIds: [kim.id] }] });
    expect(said(decision)).toEqual(['RESOURCE_TAKEN occasions.0.startsAt']);
    expect(decision.refusals[0]!.details?.resources).toMatchObject([{ name: 'Kim', rival: { bookingId: idOf('booking', 7) } }]);
  });

  test('[SV-30] what serves no need comes in addition, and is taken', () => {
    const decision = book({ occasions: [{ startsAt: AT, resourceIds: [lou.id, van.id] }] });
    expect(inserted(decision, 'allocations')).toMatchObject([
      { resourceId: lou.id, requirementId: massage.requirements[0]!.id },
      { resourceId: van.id, requirementId: null },
    ]);
  });

  test('two who are named for one need both take part', () => {
    const decision = book({ occasions: [{ startsAt: inHours(4), resourceIds: [lou.id, kim.id] }] });
    expect(inserted<{ resourceId: string }>(decision, 'allocations').map(({ resourceId }) => resourceId)).toEqual([
      lou.id,
      kim.id,
    ]);
  });

  test('[SV-29] a booking can be left unassigned', () => {
    const decision = book({ occasions: [{ startsAt: AT, unassigned: true }] });
    expect(bookingsIn(decision)).toMatchObject([{ resourceId: null }]);
    expect(inserted(decision, 'allocations')).toEqual([]);
  });

  test('a title is enough for a booking, and what it names is taken', () => {
    const own = { serviceId: null, title: 'Stocktaking' };
    expect(said(book({ ...own, title: ' ' }))).toEqual(['REQUIRED title']);
    expect(said(book(own))).toEqual(['REQUIRED occasions.0.endsAt']);
    const decision = book({ ...own, occasions: [{ startsAt: AT, endsAt: inHours(3), resourceIds: [van.id] }] });
    expect(bookingsIn(decision)).toMatchObject([{ title: 'Stocktaking', serviceId: null, resourceId: van.id, priceMinor: 0 }]);
    expect(inserted(decision, 'allocations')).toMatchObject([{ resourceId: van.id, serviceId: null, requirementId: null }]);
    const again = decideBookForCustomer(
      after(world, decision),
      command({ ...own, occasions: [{ startsAt: AT, endsAt: inHours(3), resourceIds: [van.id] }] }),
      deciding(),
    );
    expect(codesOf(again)).toEqual(['RESOURCE_TAKEN']);
  });

  test('[SV-27] over several days, the end after the start', () => {
    const open = { hours: Array.from({ length: 7 }, (_, day) => ({ weekday: day + 1, opens: '00:00', closes: '24:00' })) };
    const boat = aResource({ kind: 'VEHICLE', ...open, hours: [] });
    const at = (endsAt: string, override = false) =>
      decideBookForCustomer(
        aWorld({ customers: [priya], resources: [boat] }),
        command({
          serviceId: null,
          title: 'Trip',
          occasions: [{ startsAt: AT, endsAt, resourceIds: [boat.id] }],
          override,
          reason: 'Agreed',
        }),
        deciding(),
      );
    expect(said(at(AT))).toEqual(['END_NOT_AFTER_START occasions.0.endsAt']);
    expect(said(at(inHours(400 * 24)))).toEqual(['INVALID_VALUE occasions.0.endsAt']);
    expect(codesOf(at(inHours(74)))).toEqual(['OUTSIDE_OPENING_HOURS']);
    expect(bookingsIn(at(inHours(74), true))).toMatchObject([{ endsAt: inHours(74) }]);
  });
});

describe('beyond what is free', () => {
  const busy = { occasions: [{ startsAt: inHours(20), resourceIds: [kim.id] }] };

  test('outside hours needs the right and a reason, and both are in the history', () => {
    expect(codesOf(book(busy))).toEqual(['OUTSIDE_OPENING_HOURS']);
    expect(codesOf(book({ ...busy, override: true }))).toEqual(['REASON_REQUIRED']);
    const done = book({ ...busy, override: true, reason: 'Kim agreed' });
    expect(done.events.at(-1)).toMatchObject({ type: 'booking.placed', reason: 'Kim agreed', after: { override: true } });
  });

  test('booking twice is for those with the right, on what may be', () => {
    const both = {
      occasions: [
        { startsAt: AT, resourceIds: [lou.id] },
        { startsAt: AT, resourceIds: [lou.id] },
      ],
      overbook: true,
      reason: 'Two short ones',
    };
    expect(codesOf(book(both, { actor: staffAs('RECEPTIONIST') }))).toEqual(['OVERBOOK_NOT_ALLOWED']);
    expect(inserted(book(both), 'allocations')).toMatchObject([{ occupies: true }, { occupies: false }]);
    const never = { occasions: [{ startsAt: AT, resourceIds: [kim.id] }], overbook: true, reason: 'Please' };
    expect(codesOf(book(never))).toEqual(['RESOURCE_TAKEN']);
  });
});

describe('for whom', () => {
  test('[SV-25] somebody new is noted down with the order, a known person is not noted twice', () => {
    const made = book({ customerId: null, newCustomer: { givenName: ' Zoë ', familyName: 'Lind', phone: '07700 900123' } });
    expect(inserted(made, 'customers')).toMatchObject([{ name: 'Zoë Lind', email: null, phone: '07700 900123' }]);
    expect(bookingsIn(made)[0]).toMatchObject({
      bookerId: inserted<{ id: string }>(made, 'customers')[0]!.id,
      attendeeName: 'Zoë Lind',
    });
    const known = book({
      customerId: null,
      newCustomer: { givenName: priya.givenName, familyName: priya.familyName, email: priya.email!.toUpperCase() },
    });
    expect(inserted(known, 'customers')).toEqual([]);
    expect(bookingsIn(known)[0]!.bookerId).toBe(priya.id);
  });

  test.each([
    [{ customerId: null }, 'REQUIRED customerId'],
    [{ customerId: idOf('customer', 99) }, 'NOT_FOUND customerId'],
    [{ customerId: null, newCustomer: { givenName: '', familyName: 'Lind' } }, 'REQUIRED newCustomer.givenName'],
    [{ customerId: null, newCustomer: { givenName: 'Zoë', familyName: 'Lind', email: 'x' } }, 'INVALID_EMAIL newCustomer.email'],
    [{ serviceId: idOf('service', 99) }, 'NOT_FOUND serviceId'],
    [{ occasions: [] }, 'REQUIRED occasions'],
    [{ occasions: [{}] }, 'REQUIRED occasions.0.startsAt'],
    [{ occasions: [{ startsAt: AT, resourceIds: [idOf('resource', 99)] }] }, 'NOT_FOUND occasions.0.resourceIds.0'],
    [{ staffMemberId: idOf('staff', 99) }, 'NOT_FOUND staffMemberId'],
    [{ priceMinor: -1 }, 'INVALID_VALUE priceMinor'],
    [{ place: { locationMode: 'MOBILE' as const, locationAddress: 'Quay 1' } }, 'LOCATION_NOT_OFFERED place.locationMode'],
    [{ attendees: [{ name: 'A', email: null, phone: null }] }, 'TOO_MANY_ATTENDEES attendees'],
    [{ title: 'x'.repeat(201) }, 'TOO_LONG title'],
    [{ serviceId: course.id, occasions: [{}] }, 'REQUIRED occasions.0.sessionId'],
  ])('%j is refused with %s', (over, expected) => expect(said(book(over))).toEqual([expected]));

  test('[CRM-98] several people come to an appointment', () => {
    const group = aService({ resourceIds: [lou.id], mostAttendees: 3 });
    const decision = decideBookForCustomer(
      aWorld({ services: [group], resources: [lou], customers: [priya] }),
      command({ serviceId: group.id, attendees: [{ name: ' Ann ', email: 'ann@example.org', phone: null }] }),
      deciding(),
    );
    expect(inserted(decision, 'booking_attendees')).toMatchObject([{ name: 'Ann', position: 2, status: 'EXPECTED' }]);
  });

  test('[CRM-11] a meeting address is checked', () => {
    const online = aService({ resourceIds: [lou.id], locationMode: 'ONLINE' });
    const at = (meetingUrl: string) =>
      decideBookForCustomer(
        aWorld({ services: [online], resources: [lou], customers: [priya] }),
        command({ serviceId: online.id, place: { meetingUrl } }),
        deciding(),
      );
    expect(said(at('meet me'))).toEqual(['INVALID_URL place.meetingUrl']);
    expect(bookingsIn(at('https://meet.example/1'))).toMatchObject([
      { locationMode: 'ONLINE', meetingUrl: 'https://meet.example/1' },
    ]);
  });

  test('[JZ-55] without the order email the order is another event', () => {
    expect(book().events[0]!.type).toBe('order.placed');
    expect(book({ sendOrderEmail: false }).events[0]!.type).toBe('order.placed_without_email');
  });
});

describe('the status it starts with', () => {
  test.each([
    ['CONFIRM_NOW', null, 'SCHEDULED', 'SCHEDULED'],
    ['CONFIRM_NOW', null, 'PENDING', 'PENDING'],
    ['ADMIN_APPROVAL', null, 'SCHEDULED', 'SCHEDULED'],
    ['CONFIRM_NOW', 'CONFIRMED', 'SCHEDULED', 'CONFIRMED'],
    ['CONFIRM_NOW', 'SCHEDULED', 'PENDING', 'SCHEDULED'],
    ['CONFIRM_NOW', 'COMPLETED', 'SCHEDULED', 'COMPLETED'],
    ['CONFIRM_NOW', 'CANCELLED', 'SCHEDULED', 'CANCELLED'],
    ['CONFIRM_NOW', 'PENCILLED_IN', 'SCHEDULED', 'PENCILLED_IN'],
    ['ADMIN_APPROVAL', 'AWAITING_APPROVAL', 'SCHEDULED', 'AWAITING_APPROVAL'],
  ] as const)('[CRM-12] %s, asked for %s, with the scheme %s: %s', (workflow, asked, staffStatus, expected) => {
    const serviceId = workflow === 'ADMIN_APPROVAL' ? approval.id : massage.id;
    const decision = book({ serviceId, status: asked, occasions: [{ startsAt: inHours(4) }] }, { settings: { staffStatus } });
    expect(bookingsIn(decision)).toMatchObject([{ status: expected }]);
  });

  test('[JZ-59] one pencilled in is held for as long as the organization says', () => {
    expect(bookingsIn(book({ status: 'PENCILLED_IN' }, { settings: { pencilHours: 5 } }))).toMatchObject([
      { holdExpiresAt: inHours(5), workflow: 'PENCILLED_IN' },
    ]);
  });

  test('one that is over may be written down afterwards, in a time that was free', () => {
    const yesterday = inHours(-24);
    expect(codesOf(book({ occasions: [{ startsAt: yesterday }] }))).toEqual(['IN_THE_PAST']);
    const done = book({ status: 'COMPLETED', occasions: [{ startsAt: yesterday }] });
    expect(bookingsIn(done)).toMatchObject([{ status: 'COMPLETED', completedAt: inHours(0) }]);
    expect(inserted(done, 'allocations')).toHaveLength(1);
  });

  test('one that is called off takes nothing and costs nothing', () => {
    const off = book({ status: 'CANCELLED', occasions: [{ startsAt: AT, resourceIds: [kim.id] }] });
    expect(bookingsIn(off)).toMatchObject([{ status: 'CANCELLED', cancelKind: 'BY_STAFF' }]);
    expect(inserted(off, 'allocations')).toEqual([]);
    expect(ordersIn(off)).toMatchObject([{ internalTotalMinor: 0 }]);
  });

  test('confirmed at once is for those who may confirm', () => {
    const nobody = {
      ...staffActor({ id: maya.id, displayName: 'Maya', role: 'OWNER' }),
      permissions: new Set(['booking.create'] as const),
    };
    expect(said(book({ status: 'CONFIRMED' }, { actor: nobody }))).toEqual(['FORBIDDEN_FOR_ACTOR status']);
  });
});

test('a need for two takes the one who is named and finds the other', () => {
  const pair = aService({ requirements: [aRequirement({ quantity: 2, resourceIds: [kim.id, lou.id] })] });
  const decision = decideBookForCustomer(
    aWorld({ services: [pair], resources: [kim, lou], customers: [priya] }),
    command({ serviceId: pair.id, occasions: [{ startsAt: AT, resourceIds: [lou.id] }] }),
    deciding(),
  );
  expect(inserted<{ resourceId: string }>(decision, 'allocations').map(({ resourceId }) => resourceId)).toEqual([lou.id, kim.id]);
});
