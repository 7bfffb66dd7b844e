import type { Booking } from '../bookings/index.js';
import type { Decision } from '../kernel/index.js';
import { aCustomer, anAllocation, aResource, aService, aSession, aWorld, deciding, idOf, inHours } from '../testing/index.js';
import type { Order, OrderLine } from './order.js';
import { decideStaffBasket } from './staff-basket.decide.js';
import type { StaffBasketCommand } from './staff-order.js';

const kim = aResource({ name: 'Kim' });
const massage = aService({ name: 'Massage', resourceIds: [kim.id], priceMinor: 5000 });
const course = aService({ name: 'Course', kind: 'COURSE', priceMinor: 9000 });
const mat = aService({ name: 'Mat', kind: 'GOODS', priceMinor: 900 });
const dollars = aService({ name: 'Import', kind: 'GOODS', currency: 'USD' });
const session = aSession({ serviceId: course.id, capacity: 2 });
const [ann, erased] = [aCustomer(), aCustomer({ erasedAt: inHours(-1) })];
const bea = aCustomer({ givenName: 'Bea', mergedIntoId: ann.id });
const taken = anAllocation({ resource: kim, startsAt: inHours(5), endsAt: inHours(6), bookingId: idOf('booking', 7) });
const world = aWorld({
  services: [massage, course, mat, dollars],
  resources: [kim],
  event_sessions: [session],
  customers: [ann, bea, erased],
  allocations: [taken],
});

const atTwo = { serviceId: massage.id, occasions: [{ startsAt: inHours(2) }] };
const atFive = { serviceId: massage.id, occasions: [{ startsAt: inHours(5) }] };
const seats = { serviceId: course.id, occasions: [{ sessionId: session.id }, { sessionId: session.id, attendeeName: 'Bo' }] };
const mats = { serviceId: mat.id, occasions: [], quantity: 3 };

const order = (items: StaffBasketCommand['items'], over: Partial<StaffBasketCommand> = {}) =>
  decideStaffBasket(
    world,
    {
      ...{ orderId: idOf('order', 1), accessTokenHash: 'x', customerId: ann.id, sendOrderEmail: true, channel: 'admin' },
      items,
      ...over,
    },
    deciding(),
  );
const made = <R>(decision: Decision, entity: string): R[] =>
  decision.changes.flatMap((change) => (change.op === 'insert' && change.entity === entity ? [change.values as R] : []));
const said = ({ refusals }: Pick<Decision, 'refusals'>) => refusals.map(({ code, path }) => `${code} ${path.join('.')}`);

describe('staff make an order of several things', () => {
  test('[AP-53] appointments, seats and goods in one order, taken offline', () => {
    const decision = order([atTwo, seats, mats]);
    expect(said(decision)).toEqual([]);
    expect(made<Order>(decision, 'orders')).toMatchObject([
      { bookingCount: 3, sourceMode: 'OFFLINE', internalTotalMinor: 5000 + 2 * 9000 + 3 * 900, bookerId: ann.id },
    ]);
    const lines = made<OrderLine>(decision, 'order_lines');
    expect(lines.map(({ description, quantity }) => `${quantity} ${description}`)).toEqual([
      '1 Massage',
      '1 Course',
      '1 Course',
      '3 Mat',
    ]);
    expect(new Set(lines.map(({ position }) => position)).size).toBe(4);
  });

  test('each sees what those before it have taken', () =>
    expect(said(order([atTwo, atTwo]))).toEqual(['RESOURCE_TAKEN items.1.occasions.0.startsAt']));

  test('one that cannot be had refuses all, or is left out and explained', () => {
    expect(said(order([atTwo, atFive]))).toEqual(['RESOURCE_TAKEN items.1.occasions.0.startsAt']);
    const some = order([atTwo, atFive], { leaveOutRefused: true });
    expect(made<Booking>(some, 'bookings')).toHaveLength(1);
    expect(some.result).toMatchObject({ leftOut: [{ index: 1, refusals: [{ code: 'RESOURCE_TAKEN' }] }] });
    expect(said(order([atFive], { leaveOutRefused: true }))).toEqual(['RESOURCE_TAKEN items.0.occasions.0.startsAt']);
  });

  test.each<[string, StaffBasketCommand['items'], Partial<StaffBasketCommand>, string]>([
    ['nothing', [], {}, 'BASKET_EMPTY items'],
    ['two currencies', [mats, { serviceId: dollars.id, occasions: [], quantity: 1 }], {}, 'CURRENCY_MISMATCH items.1.serviceId'],
    ['no pieces', [{ ...mats, quantity: 0 }], {}, 'QUANTITY_OUT_OF_RANGE items.0.quantity'],
    ['absurdly many', [{ ...mats, quantity: 101 }], {}, 'QUANTITY_OUT_OF_RANGE items.0.quantity'],
    ['somebody who was erased', [atTwo], { customerId: erased.id }, 'CUSTOMER_ERASED customerId'],
    ['nobody, unsaid', [atTwo], { customerId: null }, 'REQUIRED customerId'],
  ])('%s is refused', (_, items, over, expected) => {
    const decision = order(items, over);
    expect(said(decision)).toEqual([expected]);
    expect(decision.changes).toEqual([]);
  });

  test('[CRM-05] nobody may be named yet, when that is said', () => {
    const decision = order([atTwo], { customerId: null, withoutCustomer: true });
    expect(made<Order>(decision, 'orders')).toMatchObject([{ bookerId: null, placedAs: { bookerName: null } }]);
    expect(made<Booking>(decision, 'bookings')).toMatchObject([{ bookerId: null, attendeeName: null }]);
  });

  test('[CRM-95] for somebody who was merged, the other record is taken', () =>
    expect(made<Order>(order([atTwo], { customerId: bea.id }), 'orders')).toMatchObject([{ bookerId: ann.id }]));
});
