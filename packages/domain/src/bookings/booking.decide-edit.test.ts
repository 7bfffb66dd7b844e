import { decideInOrder } from '../kernel/index.js';
import {
  aBooking,
  aCustomer,
  after,
  anAccount,
  anOrder,
  aStaffMember,
  aWorld,
  codesOf,
  deciding,
  setOn,
  staffAs,
} from '../testing/index.js';
import { decideAssign, decideChangeBooker, decideChangePoNumber, decideEditDetails } from './booking.decide-edit.js';

describe('another booker', () => {
  test('[AP-38] becomes the key contact of all selected bookings', () => {
    const bookings = [aBooking(), aBooking(), aBooking()];
    const bea = aCustomer({ givenName: 'Bea' });
    const world = aWorld({ bookings, customers: [bea] });
    const commands = bookings.map(({ id }) => ({ id, customerId: bea.id }));
    const decisions = decideInOrder(world, commands, (facts, command) => decideChangeBooker(facts, command, deciding()));
    for (const booking of after(world, ...decisions).bookings.values()) expect(booking.bookerId).toBe(bea.id);
    expect(decisions[0]!.events).toMatchObject([
      { type: 'booking.booker_changed', before: { bookerId: bookings[0]!.bookerId }, after: { bookerId: bea.id } },
    ]);
  });

  test('the same booker is no change', () => {
    const bea = aCustomer();
    const booking = aBooking({ bookerId: bea.id });
    const decision = decideChangeBooker(
      aWorld({ bookings: [booking], customers: [bea] }),
      { id: booking.id, customerId: bea.id },
      deciding(),
    );
    expect([decision.refusals, decision.changes, decision.events]).toEqual([[], [], []]);
  });

  test('of an account booking belongs to the account', () => {
    const account = anAccount();
    const [member, stranger] = [aCustomer({ accountId: account.id }), aCustomer()];
    const booking = aBooking({ accountId: account.id });
    const world = aWorld({ bookings: [booking], customers: [member, stranger] });
    expect(codesOf(decideChangeBooker(world, { id: booking.id, customerId: member.id }, deciding()))).toEqual([]);
    const decision = decideChangeBooker(world, { id: booking.id, customerId: stranger.id }, deciding());
    expect(decision.refusals).toMatchObject([
      { code: 'BOOKER_NOT_IN_ACCOUNT', path: ['customerId'], details: { accountId: account.id } },
    ]);
  });

  test('must exist, and so must the booking', () => {
    const booking = aBooking();
    const decide = (command: { id: string; customerId: string }) =>
      decideChangeBooker(aWorld({ bookings: [booking] }), command, deciding());
    expect(decide({ id: booking.id, customerId: 'nobody' }).refusals).toMatchObject([
      { code: 'NOT_FOUND', path: ['customerId'] },
    ]);
    expect(decide({ id: 'nothing', customerId: 'nobody' }).refusals).toMatchObject([{ code: 'NOT_FOUND', path: ['id'] }]);
  });
});

describe('assigning', () => {
  const kim = aStaffMember();
  const away = aStaffMember({ active: false });
  const booking = aBooking({ assigneeId: kim.id });
  const world = aWorld({ bookings: [booking], staff_members: [kim, away] });

  test('makes somebody responsible, or nobody', () => {
    const decision = decideAssign(world, { id: booking.id, staffMemberId: null }, deciding());
    expect(setOn(decision, 'bookings', booking.id)).toEqual({ assigneeId: null });
    const free = aBooking();
    const again = decideAssign(
      aWorld({ bookings: [free], staff_members: [kim] }),
      { id: free.id, staffMemberId: kim.id },
      deciding(),
    );
    expect(again.events).toMatchObject([{ type: 'booking.assigned', after: { assigneeId: kim.id } }]);
  });

  test('whoever is responsible already is no change', () =>
    expect(decideAssign(world, { id: booking.id, staffMemberId: kim.id }, deciding()).changes).toEqual([]));

  test.each([
    ['NOT_FOUND', 'nobody'],
    ['INVALID_VALUE', away.id],
  ])('%s for %s', (code, staffMemberId) =>
    expect(decideAssign(world, { id: booking.id, staffMemberId }, deciding()).refusals).toMatchObject([
      { code, path: ['staffMemberId'] },
    ]),
  );

  test('needs the right', () =>
    expect(codesOf(decideAssign(world, { id: booking.id, staffMemberId: null }, deciding({ actor: staffAs('STAFF') })))).toEqual([
      'FORBIDDEN_FOR_ACTOR',
    ]));
});

describe('the PO number of a booking', () => {
  test('[AP-29] is the number of its order; two bookings of one order change it once', () => {
    const order = anOrder({ poNumber: 'PO-1' });
    const bookings = [aBooking({ orderId: order.id }), aBooking({ orderId: order.id })];
    const world = aWorld({ bookings, orders: [order] });
    const decisions = decideInOrder(world, bookings, (facts, { id }) =>
      decideChangePoNumber(facts, { id, poNumber: ' PO-2 ' }, deciding()),
    );
    expect(decisions.map((decision) => decision.changes.length)).toEqual([1, 0]);
    expect(setOn(decisions[0]!, 'orders', order.id)).toMatchObject({ poNumber: 'PO-2' });
    expect(decisions[0]!.events).toEqual([
      {
        type: 'order.po_number_changed',
        entity: 'orders',
        entityId: order.id,
        before: { poNumber: 'PO-1' },
        after: { poNumber: 'PO-2' },
      },
    ]);
  });

  test('is found by the new number and no more by the old one', () => {
    const order = anOrder({ poNumber: 'PO-1', takenByName: 'Ann Booker' });
    const booking = aBooking({ orderId: order.id });
    const decision = decideChangePoNumber(
      aWorld({ bookings: [booking], orders: [order] }),
      { id: booking.id, poNumber: 'PO-2' },
      deciding(),
    );
    const { searchText } = setOn(decision, 'orders', order.id) as { searchText: string };
    expect(searchText.split(' ').sort()).toEqual([order.reference.toLowerCase(), 'po-2'].sort());
  });

  test('may be missing, unless the account requires one', () => {
    const account = anAccount({ poRequired: true });
    const [free, bound] = [anOrder({ poNumber: 'PO-1' }), anOrder({ poNumber: 'PO-1', accountId: account.id })];
    const bookings = [aBooking({ orderId: free.id }), aBooking({ orderId: bound.id })];
    const world = aWorld({ bookings, orders: [free, bound], accounts: [account] });
    const decide = (at: number, poNumber: string | null) =>
      decideChangePoNumber(world, { id: bookings[at]!.id, poNumber }, deciding());
    expect(setOn(decide(0, ''), 'orders', free.id)).toMatchObject({ poNumber: null });
    expect(decide(1, '  ').refusals).toMatchObject([{ code: 'PO_NUMBER_REQUIRED', path: ['poNumber'] }]);
    expect(codesOf(decide(1, 'PO-9'))).toEqual([]);
  });

  test('is a line, and changing it is a right', () => {
    const order = anOrder();
    const booking = aBooking({ orderId: order.id });
    const world = aWorld({ bookings: [booking], orders: [order] });
    expect(codesOf(decideChangePoNumber(world, { id: booking.id, poNumber: 'x'.repeat(201) }, deciding()))).toEqual(['TOO_LONG']);
    const actor = staffAs('STAFF');
    expect(codesOf(decideChangePoNumber(world, { id: booking.id, poNumber: 'x' }, deciding({ actor })))).toEqual([
      'FORBIDDEN_FOR_ACTOR',
    ]);
  });
});

describe('details', () => {
  const booking = aBooking({ title: 'Massage', comment: 'By the window', attendeeName: 'Ann' });
  const world = aWorld({ bookings: [booking] });
  const edit = (command: Omit<Parameters<typeof decideEditDetails>[1], 'id'>) =>
    decideEditDetails(world, { id: booking.id, ...command }, deciding());

  test('what is left out stays; empty text and null clear', () => {
    expect(setOn(edit({ comment: ' ' }), 'bookings', booking.id)).toMatchObject({ comment: null });
    expect(setOn(edit({ comment: null }), 'bookings', booking.id)).toMatchObject({ comment: null });
    expect(edit({}).changes).toEqual([]);
    expect(edit({ title: 'Massage', comment: ' By the window ' }).changes).toEqual([]);
  });

  test('every field is written, trimmed, and told in the history', () => {
    const decision = edit({
      title: ' Deep tissue ',
      description: 'Long',
      comment: 'Door 3',
      location: 'Terminal 2',
      meetingUrl: 'https://meet.example.org/1',
      attendeeName: 'Bea',
      attendeeEmail: 'bea@example.org',
    });
    const written = {
      title: 'Deep tissue',
      description: 'Long',
      comment: 'Door 3',
      locationText: 'Terminal 2',
      meetingUrl: 'https://meet.example.org/1',
      attendeeName: 'Bea',
      attendeeEmail: 'bea@example.org',
    };
    expect(setOn(decision, 'bookings', booking.id)).toEqual({
      ...written,
      searchText: expect.stringContaining('deep tissue bea long'),
    });
    expect(decision.events).toMatchObject([{ type: 'booking.details_edited', after: written }]);
    expect(decision.events[0]!.after).not.toHaveProperty('searchText');
  });

  test.each([
    ['REQUIRED', 'title', { title: ' ' }],
    ['REQUIRED', 'title', { title: null }],
    ['TOO_LONG', 'title', { title: 'x'.repeat(201) }],
    ['TOO_LONG', 'description', { description: 'x'.repeat(4001) }],
    ['TOO_LONG', 'comment', { comment: 'x'.repeat(4001) }],
    ['TOO_LONG', 'location', { location: 'x'.repeat(201) }],
    ['INVALID_URL', 'meetingUrl', { meetingUrl: 'meet' }],
    ['TOO_LONG', 'attendeeName', { attendeeName: 'x'.repeat(201) }],
    ['INVALID_EMAIL', 'attendeeEmail', { attendeeEmail: 'bea' }],
  ])('%s at %s', (code, field, command) =>
    expect(edit(command).refusals.map((refusal) => [refusal.code, refusal.path])).toEqual([[code, [field]]]),
  );

  test('all that is wrong is said at once', () =>
    expect(codesOf(edit({ title: '', attendeeEmail: 'x', meetingUrl: 'y' }))).toEqual([
      'REQUIRED',
      'INVALID_URL',
      'INVALID_EMAIL',
    ]));
});
