import type { Browser } from '../testing/ask.js';
import { type Harbour, openHarbour } from '../testing/harbour.js';

let harbour: Harbour;
let maya: Browser;
let ben: Browser;
beforeAll(async () => {
  harbour = await openHarbour();
  maya = await harbour.signedIn('maya@harbour.example');
  ben = await harbour.signedIn('ben@harbour.example');
});
afterAll(() => harbour?.close());

const CREATE = `mutation ($input: CreateBookingInput!) { createBooking(input: $input) {
  booking { id reference title status startsAt endsAt sourceMode sourceChannel attendeeName location meetingUrl locationMode
    price { amountMinor } booker { id name email } resource { name } assignee { id }
    order { id reference bookingCount account { name } poNumber }
    timeline(first: 5) { nodes { summary reason } } }
  userErrors { code path details } } }`;

async function created(input: object, as: Browser = ben) {
  const answer = await as.ask(CREATE, {
    input: { idempotencyKey: crypto.randomUUID(), customerId: harbour.ids.daniel, ...input },
  });
  return answer.errors ? { errors: answer.errors.map((error) => error.extensions.code) } : answer.data.createBooking;
}
const codes = (answer: { userErrors: { code: string; path: string[] }[] }) =>
  answer.userErrors.map(({ code, path }) => `${code} ${path.join('.')}`.trim());

const massageAt = (startsAt: string) => ({ serviceId: harbour.ids.massage, startsAt });

describe('Staff book', () => {
  test('[SV-24] [JZ-54] for a known customer: one order, taken by them, with its booking', async () => {
    const { booking, userErrors } = await created(massageAt('2026-11-24T10:00:00Z'));
    expect(userErrors).toEqual([]);
    expect(booking).toMatchObject({
      ...{
        title: 'Sports massage',
        status: 'SCHEDULED',
        endsAt: '2026-11-24T11:00:00.000Z',
        sourceMode: 'OFFLINE',
        sourceChannel: 'admin',
      },
      ...{
        attendeeName: 'Daniel Kerr',
        booker: { name: 'Daniel Kerr' },
        resource: { name: 'Room 1' },
        order: { bookingCount: 1 },
      },
    });
    expect(booking.timeline.nodes.map(({ summary }: { summary: string }) => summary)).toEqual(
      expect.arrayContaining(['ben placed the booking.', 'ben placed the order.']),
    );
  });

  test('[SV-25] for somebody new, who is noted down once', async () => {
    const newCustomer = { givenName: 'Zoë', familyName: 'Lind', email: 'zoe@example.org', phone: '07700 900123' };
    const first = await created({ ...massageAt('2026-11-24T12:00:00Z'), customerId: null, newCustomer });
    const again = await created({ ...massageAt('2026-11-24T13:00:00Z'), customerId: null, newCustomer });
    expect(first.booking.booker).toMatchObject({ name: 'Zoë Lind', email: 'zoe@example.org' });
    expect(again.booking.booker.id).toBe(first.booking.booker.id);
  });

  test('what is taken is refused with who is there, and nothing is written', async () => {
    const before = await harbour.rows('SELECT count(*) FROM orders');
    const refused = await created({
      ...massageAt('2026-11-24T10:30:00Z'),
      customerId: null,
      newCustomer: { givenName: 'No', familyName: 'Body' },
    });
    expect(codes(refused)).toEqual(['RESOURCE_TAKEN startsAt']);
    expect(refused.userErrors[0].details.resources).toMatchObject([
      { name: 'Room 1', rival: { startsAt: '2026-11-24T10:00:00.000Z' } },
    ]);
    expect(await harbour.rows('SELECT count(*) FROM orders')).toEqual(before);
    expect(await harbour.rows("SELECT id FROM customers WHERE name = 'No Body'")).toEqual([]);
  });

  test('going beyond the hours, with the reason in the history', async () => {
    const late = { ...massageAt('2026-11-24T19:00:00Z'), override: true };
    expect(codes(await created(late))).toEqual(['REASON_REQUIRED reason']);
    const { booking } = await created({ ...late, reason: 'Agreed with Priya' });
    expect(booking.timeline.nodes).toEqual(
      expect.arrayContaining([{ summary: 'ben placed the booking.', reason: 'Agreed with Priya' }]),
    );
  });

  test('by a clock on the wall, over several days, without a service', async () => {
    const { booking } = await created({
      ...{
        title: 'Stocktaking',
        startsAtLocal: { date: '2027-03-27', time: '09:00' },
        endsAtLocal: { date: '2027-03-29', time: '17:00' },
      },
    });
    expect(booking).toMatchObject({
      title: 'Stocktaking',
      startsAt: '2027-03-27T09:00:00.000Z',
      endsAt: '2027-03-29T16:00:00.000Z',
      resource: null,
    });
    const skipped = { title: 'Night', startsAtLocal: { date: '2027-03-28', time: '01:30' }, durationMin: 60 };
    expect(codes(await created(skipped))).toEqual(['TIME_SKIPPED startsAtLocal']);
  });

  test('[JZ-02] seats on a session: a booking for each who comes, in one order', async () => {
    const { course, session } = harbour.ids;
    const seat = { serviceId: course, sessionId: session, attendees: [{ name: 'Ann' }] };
    const { booking } = await created(seat);
    expect(booking.order.bookingCount).toBe(2);
    const names = await harbour.rows('SELECT attendee_name FROM bookings WHERE order_id = $1 ORDER BY id', [booking.order.id]);
    expect(names).toEqual([{ attendee_name: 'Daniel Kerr' }, { attendee_name: 'Ann' }]);
    expect(codes(await created(seat))).toEqual(['SESSION_FULL quantity']);
    expect(await harbour.rows('SELECT taken FROM event_sessions WHERE id = $1', [session])).toEqual([{ taken: 2 }]);
  });

  test('[SV-18] [CRM-11] where it takes place, and another price', async () => {
    const { booking } = await created({
      ...massageAt('2026-11-25T10:00:00Z'),
      place: { location: 'Terminal 2, Door 3', meetingUrl: 'https://meet.example/1' },
      priceMinor: 4200,
      staffMemberId: harbour.ids.staffMembers.OWNER,
      status: 'CONFIRMED',
    });
    expect(booking).toMatchObject({
      ...{
        location: 'Terminal 2, Door 3',
        meetingUrl: 'https://meet.example/1',
        price: { amountMinor: 4200 },
        status: 'CONFIRMED',
      },
      assignee: { id: harbour.ids.staffMembers.OWNER },
    });
    const mobile = { ...massageAt('2026-11-25T12:00:00Z'), place: { locationMode: 'MOBILE' } };
    expect(codes(await created(mobile))).toEqual(['LOCATION_NOT_OFFERED place.locationMode']);
    const trip = { title: 'Visit', startsAt: '2026-11-25T12:00:00Z', durationMin: 60 };
    expect(codes(await created({ ...trip, place: { locationMode: 'MOBILE' } }))).toEqual([
      'ADDRESS_REQUIRED place.locationAddress',
    ]);
    const off = { locationMode: 'MOBILE', address: 'Quay 1', latitude: 91, longitude: 0 };
    expect(codes(await created({ ...trip, place: off }))).toEqual(['COORDINATES_OUT_OF_RANGE place.latitude']);
  });

  test('[JZ-55] with the order email or without', async () => {
    const deliveries = async (orderId: string) =>
      (
        await harbour.rows(
          "SELECT 1 FROM deliveries d JOIN events e ON e.id = d.event_id WHERE e.entity_id = $1 AND d.handler = 'sendOrderEmail'",
          [orderId],
        )
      ).length;
    const sent = await created(massageAt('2026-11-26T10:00:00Z'));
    const silent = await created({ ...massageAt('2026-11-26T12:00:00Z'), sendOrderEmail: false });
    expect([await deliveries(sent.booking.order.id), await deliveries(silent.booking.order.id)]).toEqual([1, 0]);
    expect(silent.booking.timeline.nodes.map(({ summary }: { summary: string }) => summary)).toContain(
      'ben placed the order and chose to send no email.',
    );
  });

  test('the same key makes one order, whoever presses twice', async () => {
    const input = { ...massageAt('2026-11-27T10:00:00Z'), idempotencyKey: 'twice' };
    const [first, second] = await Promise.all([created(input), created(input)]);
    expect(first.booking.id).toBe(second.booking.id);
    expect(codes(await created({ ...input, comment: 'other' }))).toEqual(['IDEMPOTENCY_KEY_REUSED idempotencyKey']);
  });

  test('two who want the same time: one gets it', async () => {
    const at = massageAt('2026-11-27T14:00:00Z');
    const answers = await Promise.all([created(at), created(at, maya), created(at), created(at, maya)]);
    expect(answers.filter(({ booking }) => booking)).toHaveLength(1);
    expect(answers.flatMap(codes)).toEqual(Array(3).fill('RESOURCE_TAKEN startsAt'));
  });

  test('[AL-05] without the right it is refused, and nothing is booked', async () => {
    const ruth = await harbour.signedIn('ruth@harbour.example');
    const before = await harbour.rows('SELECT count(*) FROM bookings');
    expect(await created(massageAt('2026-11-28T10:00:00Z'), ruth)).toEqual({ errors: ['FORBIDDEN'] });
    expect(await harbour.rows('SELECT count(*) FROM bookings')).toEqual(before);
  });
});
