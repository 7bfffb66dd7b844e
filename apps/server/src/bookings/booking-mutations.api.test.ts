import type { Browser } from '../testing/ask.js';
import { type Harbour, NOW, openHarbour } from '../testing/harbour.js';

let now = NOW;
let harbour: Harbour;
let maya: Browser;
let ben: Browser;
let ruth: Browser;
beforeAll(async () => {
  harbour = await openHarbour(() => now);
  maya = await harbour.signedIn('maya@harbour.example');
  ben = await harbour.signedIn('ben@harbour.example');
  ruth = await harbour.signedIn('ruth@harbour.example');
});
afterAll(() => harbour?.close());
afterEach(() => {
  now = NOW;
});

const UNKNOWN = '01930000-0000-7000-8000-00000000dead';
const FIELDS =
  'id version status startsAt endsAt title description comment location meetingUrl attendeeName attendeeEmail arrivedAt startedAt completedAt cancelKind cancelReason deletedAt rescheduleCount previousStartsAt booker { id } assignee { id } resource { id } order { poNumber }';

async function call(mutation: string, input: object, as: Browser = maya) {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}`;
  const types: Record<string, string> = {
    RescheduleBooking: 'RescheduleBookingInput',
    ChangeBookingBooker: 'ChangeBookingBookerInput',
    AssignBooking: 'AssignBookingInput',
    EditBookingDetails: 'EditBookingDetailsInput',
  };
  const input$ = types[type] ?? ('reason' in input ? 'BookingReasonInput' : 'BookingActionInput');
  const answer = await as.ask(
    `mutation ($input: ${input$}!) { ${mutation}(input: $input) { booking { ${FIELDS} } userErrors { code path details } } }`,
    { input },
  );
  return answer.errors ? { errors: answer.errors.map((error) => error.extensions.code) } : answer.data[mutation];
}

let hour = 0;
/** A fresh booking of an appointment, each at a time of its own. */
async function aBooking(service: 'massage' | 'consultation' = 'massage') {
  const day = 1 + Math.floor(hour / 7);
  const startsAt = `2026-12-${String(day).padStart(2, '0')}T${String(10 + (hour++ % 7)).padStart(2, '0')}:00:00.000Z`;
  const { order } = await harbour.order({ serviceId: harbour.ids[service], startsAt });
  return { ...order.bookings[0], startsAt } as { id: string; version: number; startsAt: string };
}

const codes = (answer: { userErrors: { code: string; path: string[] }[] }) =>
  answer.userErrors.map(({ code, path }) => `${code} ${path.join('.')}`.trim());
const later = (instant: string, minutes: number) => new Date(Date.parse(instant) + minutes * 60_000).toISOString();

describe('A booking is led through its life', () => {
  test('[SV-51] [SV-53] from confirmed to completed, with the time of each step; never back', async () => {
    const { id, startsAt } = await aBooking();
    now = later(startsAt, -5);
    maya = await harbour.signedIn('maya@harbour.example');
    expect((await call('checkInBooking', { id })).booking).toMatchObject({ status: 'ARRIVED', arrivedAt: now });
    now = startsAt;
    expect((await call('startBooking', { id })).booking).toMatchObject({ status: 'IN_PROGRESS', startedAt: now });
    now = later(startsAt, 60);
    expect((await call('completeBooking', { id, note: 'went well' })).booking).toMatchObject({
      status: 'COMPLETED',
      completedAt: now,
    });
    expect(codes(await call('confirmBooking', { id }))).toEqual(['TRANSITION_NOT_ALLOWED']);
  });

  test('[JZ-42] [JZ-44] approval leaves the neighbour alone; declining frees the time', async () => {
    const yes = await aBooking('consultation');
    const no = await aBooking('consultation');
    expect((await call('approveBooking', { id: yes.id })).booking.status).toBe('CONFIRMED');
    const declined = await call('declineBooking', { id: no.id, reason: 'fully booked' });
    expect(declined.booking).toMatchObject({ status: 'CANCELLED', cancelKind: 'DECLINED', cancelReason: 'fully booked' });
    expect(await harbour.rows('SELECT 1 FROM allocations WHERE booking_id = $1', [no.id])).toEqual([]);
    expect(await harbour.rows('SELECT 1 FROM allocations WHERE booking_id = $1', [yes.id])).toHaveLength(1);
  });

  test('[AL-70] no-show only once it has begun; check-in not the day before', async () => {
    const { id, startsAt } = await aBooking();
    expect(codes(await call('markBookingNoShow', { id }))).toEqual(['NOT_STARTED_YET']);
    expect(codes(await call('checkInBooking', { id }))).toEqual(['TOO_EARLY_TO_CHECK_IN']);
    now = startsAt;
    maya = await harbour.signedIn('maya@harbour.example');
    ben = await harbour.signedIn('ben@harbour.example');
    expect((await call('markBookingNoShow', { id })).booking.status).toBe('NO_SHOW');
    expect(codes(await call('checkInBooking', { id }, ben))).toEqual(['FORBIDDEN_FOR_ACTOR']);
    expect((await call('checkInBooking', { id }, maya)).booking.status).toBe('ARRIVED');
  });

  test('[SV-52] [SV-50] cancelling wants a reason and gives the time to the next', async () => {
    const { id, startsAt } = await aBooking();
    expect(codes(await call('cancelBooking', { id, reason: '  ' }))).toEqual(['REASON_REQUIRED reason']);
    expect((await call('cancelBooking', { id, reason: 'ill' })).booking).toMatchObject({
      status: 'CANCELLED',
      cancelKind: 'BY_STAFF',
    });
    const next = await harbour.order({ serviceId: harbour.ids.massage, startsAt });
    expect(next.userErrors).toEqual([]);
  });

  test('[AL-26] [AL-29] [AL-32] deleting leaves a tombstone that nothing can change', async () => {
    const { id, startsAt } = await aBooking();
    expect((await call('deleteBooking', { id, reason: 'twice' })).booking).toMatchObject({ status: 'CONFIRMED', deletedAt: now });
    expect(codes(await call('confirmBooking', { id }))).toEqual(['BOOKING_DELETED']);
    const listed = await maya.ask(
      'query ($id: ID!) { hidden: bookings(where: { id: { eq: $id } }) { nodes { id } } shown: bookings(where: { id: { eq: $id } }, deletion: ONLY) { nodes { id } } }',
      { id },
    );
    expect(listed.data).toEqual({ hidden: { nodes: [] }, shown: { nodes: [{ id }] } });
    expect((await harbour.order({ serviceId: harbour.ids.massage, startsAt })).userErrors).toEqual([]);
  });
});

describe('A booking is changed', () => {
  test('[JZ-71] [CRM-27] moving keeps where it was and takes only the new time', async () => {
    const { id, startsAt, version } = await aBooking();
    const to = { startsAt: '2027-01-12T11:00:00.000Z', endsAt: '2027-01-12T12:00:00.000Z' };
    const moved = await call('rescheduleBooking', { id, expectedVersion: version, ...to });
    expect(moved.booking).toMatchObject({
      ...to,
      status: 'RESCHEDULED',
      rescheduleCount: 1,
      previousStartsAt: startsAt,
      resource: { id: harbour.ids.room },
    });
    expect(await harbour.rows('SELECT 1 FROM allocations WHERE booking_id = $1', [id])).toHaveLength(1);
    expect((await harbour.order({ serviceId: harbour.ids.massage, startsAt })).userErrors).toEqual([]);
  });

  test('[CRM-17] a move to a bad time is refused and moves nothing', async () => {
    const rival = await aBooking();
    const { id, version, startsAt } = await aBooking();
    const move = async (start: string, end = later(start, 60)) =>
      codes(await call('rescheduleBooking', { id, expectedVersion: version, startsAt: start, endsAt: end }));
    expect(await move(rival.startsAt)).toEqual(['RESOURCE_TAKEN startsAt']);
    expect(await move('2027-01-12T22:00:00.000Z')).toEqual(['OUTSIDE_OPENING_HOURS startsAt']);
    expect(await move('2026-11-19T10:00:00.000Z')).toEqual(['IN_THE_PAST startsAt']);
    expect(await move('2027-01-12T10:00:00.000Z', '2027-01-12T10:00:00.000Z')).toEqual(['END_NOT_AFTER_START endsAt']);
    expect((await call('confirmBooking', { id })).booking).toMatchObject({ startsAt, version });
    const { order } = await harbour.order({ serviceId: harbour.ids.course, sessionId: harbour.ids.session });
    const seat = order.bookings[0];
    const seatMove = await call('rescheduleBooking', {
      id: seat.id,
      expectedVersion: 1,
      startsAt: '2027-01-12T10:00:00.000Z',
      endsAt: '2027-01-12T11:00:00.000Z',
    });
    expect(codes(seatMove)).toEqual(['SESSION_TIME_FIXED startsAt']);
  });

  test('[AP-38] another booker; unknown ones are refused', async () => {
    const { id, version } = await aBooking();
    expect(codes(await call('changeBookingBooker', { id, expectedVersion: version, customerId: UNKNOWN }))).toEqual([
      'NOT_FOUND customerId',
    ]);
    expect(
      (await call('changeBookingBooker', { id, expectedVersion: version, customerId: harbour.ids.daniel })).booking.booker.id,
    ).toBe(harbour.ids.daniel);
  });

  test('[CRM-06] somebody is responsible, then nobody', async () => {
    const { id, version } = await aBooking();
    const { staffMembers } = harbour.ids;
    expect(
      (await call('assignBooking', { id, expectedVersion: version, staffMemberId: staffMembers.RECEPTIONIST })).booking.assignee
        .id,
    ).toBe(staffMembers.RECEPTIONIST);
    expect((await call('assignBooking', { id, expectedVersion: version + 1, staffMemberId: null })).booking.assignee).toBeNull();
    expect(codes(await call('assignBooking', { id, expectedVersion: version + 2, staffMemberId: UNKNOWN }))).toEqual([
      'NOT_FOUND staffMemberId',
    ]);
  });

  test('[CRM-16] [CRM-15] details: what is left out stays, null clears, each bad field is named', async () => {
    const { id } = await aBooking();
    const set = await call('editBookingDetails', {
      id,
      expectedVersion: 1,
      description: 'Bring a towel',
      location: 'Room 2',
      meetingUrl: 'https://meet.example/1',
    });
    expect(set.booking).toMatchObject({
      title: 'Sports massage',
      description: 'Bring a towel',
      location: 'Room 2',
      attendeeName: 'Priya Nair',
    });
    const cleared = await call('editBookingDetails', { id, expectedVersion: 2, location: null });
    expect(cleared.booking).toMatchObject({ description: 'Bring a towel', location: null });
    const bad = await call('editBookingDetails', {
      id,
      expectedVersion: 3,
      title: ' ',
      meetingUrl: 'javascript:alert(1)',
      attendeeEmail: 'x',
      comment: 'x'.repeat(4001),
    });
    expect(codes(bad).sort()).toEqual([
      'INVALID_EMAIL attendeeEmail',
      'INVALID_URL meetingUrl',
      'REQUIRED title',
      'TOO_LONG comment',
    ]);
    const found = await maya.ask('{ bookings(where: { search: "towel" }) { nodes { id } } }');
    expect(found.data.bookings.nodes).toEqual([{ id }]);
  });

  test('[AP-29] the PO number of its order, with a version; a stale one is refused', async () => {
    const { id } = await aBooking();
    const [{ order_id }] = await harbour.rows('SELECT order_id FROM bookings WHERE id = $1', [id]);
    const change = (input: object) =>
      maya.ask(
        'mutation ($input: ChangeOrderPoNumberInput!) { changeOrderPoNumber(input: $input) { order { poNumber version } userErrors { code path } } }',
        { input: { id: order_id, ...input } },
      );
    expect((await change({ expectedVersion: 1, poNumber: ' 4471-B ' })).data.changeOrderPoNumber.order).toEqual({
      poNumber: '4471-B',
      version: 2,
    });
    expect((await change({ expectedVersion: 1, poNumber: 'late' })).data.changeOrderPoNumber).toMatchObject({
      order: { poNumber: '4471-B' },
      userErrors: [{ code: 'STALE_VERSION' }],
    });
    expect((await change({ expectedVersion: 2, poNumber: null })).data.changeOrderPoNumber.order.poNumber).toBeNull();
  });
});

describe('Every action', () => {
  const actions: [string, object][] = [
    ['confirmBooking', {}],
    ['approveBooking', {}],
    ['declineBooking', { reason: 'x' }],
    ['checkInBooking', {}],
    ['startBooking', {}],
    ['completeBooking', {}],
    ['markBookingNoShow', {}],
    ['cancelBooking', { reason: 'x' }],
    ['deleteBooking', { reason: 'x' }],
    ['rescheduleBooking', { startsAt: '2027-01-12T10:00:00.000Z', endsAt: '2027-01-12T11:00:00.000Z', expectedVersion: 1 }],
    ['changeBookingBooker', { customerId: UNKNOWN, expectedVersion: 1 }],
    ['assignBooking', { staffMemberId: null, expectedVersion: 1 }],
    ['editBookingDetails', { comment: 'x', expectedVersion: 1 }],
  ];

  test.each(actions)(
    '%s: unknown and impossible ids, stale versions, nobody and readers are refused; nothing changes',
    async (mutation, input) => {
      const { id } = await aBooking();
      const before = await harbour.rows('SELECT t::text FROM bookings t UNION ALL SELECT t::text FROM events t ORDER BY 1');
      expect(codes(await call(mutation, { ...input, id: UNKNOWN }))).toEqual(['NOT_FOUND id']);
      expect(codes(await call(mutation, { ...input, id: 'BW-7F3K2Q' }))).toEqual(['NOT_FOUND id']);
      expect(codes(await call(mutation, { ...input, id, expectedVersion: 9 }))).toEqual(['STALE_VERSION expectedVersion']);
      expect((await call(mutation, { ...input, id }, ruth)).errors).toEqual(['FORBIDDEN']);
      expect((await call(mutation, { ...input, id }, harbour.guest)).errors).toEqual(['UNAUTHENTICATED']);
      expect(await harbour.rows('SELECT t::text FROM bookings t UNION ALL SELECT t::text FROM events t ORDER BY 1')).toEqual(
        before,
      );
    },
  );
});

test('[SV-44] [CRM-74] the timeline tells who did what, and when', async () => {
  const { id } = await aBooking('consultation');
  await call('approveBooking', { id }, maya);
  await call('cancelBooking', { id, reason: 'the customer called' }, ben);
  const { data } = await maya.ask(
    'query ($id: ID!) { booking(id: $id) { timeline { nodes { type actorName reason summary } } } }',
    { id },
  );
  expect(
    data.booking.timeline.nodes.map((entry: { type: string; actorName: string; reason: string | null }) => [
      entry.type,
      entry.actorName,
      entry.reason,
    ]),
  ).toEqual([
    ['booking.cancelled', 'ben', 'the customer called'],
    ['booking.approved', 'maya', null],
    ['booking.placed', 'Guest', null],
    ['order.placed', 'Guest', null],
  ]);
  for (const entry of data.booking.timeline.nodes) expect(entry.summary.length).toBeGreaterThan(5);
});
