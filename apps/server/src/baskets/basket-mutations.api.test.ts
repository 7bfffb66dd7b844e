import { type Harbour, NOW, openHarbour } from '../testing/harbour.js';

let now = NOW;
let harbour: Harbour;
beforeAll(async () => {
  harbour = await openHarbour(() => now);
});
afterAll(() => harbour?.close());
afterEach(() => {
  now = NOW;
});

const UNKNOWN = '01930000-0000-7000-8000-00000000dead';
const codes = ({ userErrors }: { userErrors: { code: string; path: string[] }[] }) =>
  userErrors.map(({ code, path }) => `${code} ${path.join('.')}`);
const slot = (day: string, time = '10:00') => `${day}T${time}:00.000Z`;

describe('addBasketLine', () => {
  test('[JZ-19] makes a basket with the first line and holds its seats', async () => {
    const { ids, shop, rows } = harbour;
    const { basketToken, basket, userErrors } = await shop('addBasketLine', {
      serviceId: ids.course,
      sessionId: ids.session,
      quantity: 1,
    });
    expect(userErrors).toEqual([]);
    expect(basket.lines).toEqual([expect.objectContaining({ quantity: 1, holdExpiresAt: '2026-11-20T12:15:00.000Z' })]);
    expect((await rows('SELECT taken FROM event_sessions WHERE id = $1', [ids.session]))[0].taken).toBe(1);
    const line = basket.lines[0].id;
    const emptied = await shop('removeBasketLine', { basketToken, lineId: line });
    expect(emptied.basket.lines).toEqual([]);
    expect((await rows('SELECT taken FROM event_sessions WHERE id = $1', [ids.session]))[0].taken).toBe(0);
  });

  const bad: [string, (ids: Harbour['ids']) => object, string[]][] = [
    ['an unknown service', () => ({ serviceId: UNKNOWN }), ['NOT_FOUND serviceId']],
    ['an id that is none', () => ({ serviceId: 'massage' }), ['NOT_FOUND serviceId']],
    ['a session of nothing', (ids) => ({ serviceId: ids.course, sessionId: UNKNOWN }), ['NOT_FOUND sessionId']],
    ['seats without a session', (ids) => ({ serviceId: ids.course }), ['REQUIRED sessionId']],
    ['an appointment without a time', (ids) => ({ serviceId: ids.massage }), ['REQUIRED startsAt']],
    ['a time that has passed', (ids) => ({ serviceId: ids.massage, startsAt: slot('2026-11-19') }), ['IN_THE_PAST startsAt']],
    [
      'a time outside the opening hours',
      (ids) => ({ serviceId: ids.massage, startsAt: slot('2026-11-24', '20:00') }),
      ['OUTSIDE_OPENING_HOURS startsAt'],
    ],
    [
      'a time between two slots',
      (ids) => ({ serviceId: ids.massage, startsAt: slot('2026-11-24', '10:07') }),
      ['NOT_A_SLOT startsAt'],
    ],
    ['a quantity of nothing', (ids) => ({ serviceId: ids.mat, quantity: 0 }), ['QUANTITY_OUT_OF_RANGE quantity']],
    ['an absurd quantity', (ids) => ({ serviceId: ids.mat, quantity: 101 }), ['QUANTITY_OUT_OF_RANGE quantity']],
    [
      'two people in one appointment',
      (ids) => ({ serviceId: ids.massage, startsAt: slot('2026-11-24'), quantity: 2 }),
      ['QUANTITY_OUT_OF_RANGE quantity'],
    ],
    [
      'more seats than there are',
      (ids) => ({ serviceId: ids.course, sessionId: ids.session, quantity: 4 }),
      ['SESSION_FULL quantity'],
    ],
    [
      'an unknown resource',
      (ids) => ({ serviceId: ids.massage, startsAt: slot('2026-11-24'), resourceId: UNKNOWN }),
      ['SERVICE_NOT_BOOKABLE resourceId'],
    ],
    ['an unknown basket', (ids) => ({ serviceId: ids.mat, basketToken: 'nonsense' }), ['NOT_FOUND basketToken']],
    ['a shop that is not there', (ids) => ({ serviceId: ids.mat, shop: 'nowhere' }), ['NOT_FOUND shop']],
    ['a blank key', (ids) => ({ serviceId: ids.mat, idempotencyKey: ' ' }), ['REQUIRED idempotencyKey']],
    ['a name that is too long', (ids) => ({ serviceId: ids.mat, attendeeName: 'x'.repeat(201) }), ['TOO_LONG attendeeName']],
  ];
  test.each(bad)('refuses %s and keeps nothing', async (_, input, expected) => {
    const before = await harbour.rows(
      'SELECT (SELECT count(*) FROM baskets) + (SELECT count(*) FROM basket_lines) + (SELECT count(*) FROM allocations) AS n',
    );
    const answer = await harbour.shop('addBasketLine', input(harbour.ids));
    expect(codes(answer)).toEqual(expected);
    expect(answer.basketToken).toBeNull();
    expect(
      await harbour.rows(
        'SELECT (SELECT count(*) FROM baskets) + (SELECT count(*) FROM basket_lines) + (SELECT count(*) FROM allocations) AS n',
      ),
    ).toEqual(before);
  });

  test('a taken time is refused with the nearest free ones', async () => {
    const wish = { serviceId: harbour.ids.massage, startsAt: slot('2026-11-26') };
    await harbour.shop('addBasketLine', wish);
    const rival = await harbour.shop('addBasketLine', wish);
    expect(codes(rival)).toEqual(['RESOURCE_TAKEN startsAt']);
    const { alternatives } = rival.userErrors[0].details;
    expect(alternatives.map((free: { startsAt: string }) => free.startsAt)).toEqual([
      slot('2026-11-26', '09:00'),
      slot('2026-11-26', '11:00'),
      slot('2026-11-26', '11:15'),
    ]);
    const second = await harbour.shop('addBasketLine', { ...wish, startsAt: alternatives[0].startsAt });
    expect(second.userErrors).toEqual([]);
  });

  test('the same key with the same input adds once and returns the same basket; with another input it is refused', async () => {
    const input = { serviceId: harbour.ids.mat, quantity: 2, idempotencyKey: 'twice' };
    const first = await harbour.shop('addBasketLine', input);
    const again = await harbour.shop('addBasketLine', input);
    expect(again.basketToken).toBe(first.basketToken);
    expect(again.basket.lines).toHaveLength(1);
    expect(codes(await harbour.shop('addBasketLine', { ...input, quantity: 3 }))).toEqual([
      'IDEMPOTENCY_KEY_REUSED idempotencyKey',
    ]);
  });

  test('a basket holds one currency', async () => {
    const { ids, shop, rows } = harbour;
    await rows("UPDATE services SET currency = 'EUR' WHERE id = $1", [ids.mat]);
    const { basketToken } = await shop('addBasketLine', { serviceId: ids.massage, startsAt: slot('2026-12-01') });
    const mixed = await shop('addBasketLine', { basketToken, serviceId: ids.mat });
    await rows("UPDATE services SET currency = 'GBP' WHERE id = $1", [ids.mat]);
    expect(codes(mixed)).toEqual(['CURRENCY_MISMATCH serviceId']);
    expect(mixed.basket.lines).toHaveLength(1);
  });
});

describe('changeBasketLine', () => {
  test('[JZ-21] changes quantity, time and attendee; an omitted field stays, null clears', async () => {
    const { ids, shop, rows } = harbour;
    const { basketToken, basket } = await shop('addBasketLine', {
      serviceId: ids.massage,
      startsAt: slot('2026-12-02'),
      attendeeName: 'Kofi',
    });
    const lineId = basket.lines[0].id;
    const moved = await shop('changeBasketLine', { basketToken, lineId, startsAt: slot('2026-12-02', '15:00') });
    expect(moved.basket.lines[0]).toMatchObject({ startsAt: slot('2026-12-02', '15:00'), attendeeName: 'Kofi' });
    expect(await rows('SELECT starts_at FROM allocations WHERE basket_line_id = $1', [lineId])).toHaveLength(1);
    const cleared = await shop('changeBasketLine', { basketToken, lineId, attendeeName: null });
    expect(cleared.basket.lines[0]).toMatchObject({ startsAt: slot('2026-12-02', '15:00'), attendeeName: null });
    expect(codes(await shop('changeBasketLine', { basketToken, lineId: UNKNOWN, quantity: 1 }))).toEqual(['NOT_FOUND lineId']);
  });
});

describe('checkOut', () => {
  const person = { givenName: 'Priya', familyName: 'Nair', email: 'priya@example.org' };

  test('[JZ-13] [JZ-27] makes one order; a repeat with the key or without it makes no second', async () => {
    const { ids, shop, rows } = harbour;
    const { basketToken } = await shop('addBasketLine', { serviceId: ids.massage, startsAt: slot('2026-12-03') });
    const input = { basketToken, ...person, idempotencyKey: 'one order' };
    const placed = await shop('checkOut', input);
    expect(placed.userErrors).toEqual([]);
    expect((await shop('checkOut', input)).accessToken).toBe(placed.accessToken);
    expect(codes(await shop('checkOut', { basketToken, ...person }))).toEqual(['BASKET_ALREADY_ORDERED basketToken']);
    const [{ id }] = await rows('SELECT id FROM orders WHERE reference = $1', [placed.order.reference]);
    expect(await rows('SELECT type FROM events WHERE entity_id = $1', [id])).toEqual([{ type: 'order.placed' }]);
    expect(
      await rows('SELECT handler FROM deliveries d JOIN events e ON e.id = d.event_id WHERE e.entity_id = $1 ORDER BY 1', [id]),
    ).toEqual([{ handler: 'offerFreedPlaces' }, { handler: 'sendOrderCopies' }, { handler: 'sendOrderEmail' }]);
  });

  test('[JZ-38] a hidden price is in no answer to a customer', async () => {
    const { ids, shop, order } = harbour;
    const basket = await shop('addBasketLine', { serviceId: ids.consultation, startsAt: slot('2026-12-04') });
    const placed = await order({ serviceId: ids.consultation, startsAt: slot('2026-12-04', '12:00') });
    expect(placed.order).toMatchObject({
      total: { amountMinor: 0 },
      payLaterTotal: { amountMinor: 0 },
      bookings: [{ price: null, status: 'AWAITING_APPROVAL' }],
    });
    expect(JSON.stringify([basket, placed])).not.toContain('7777');
    const seen = await harbour.guest.ask('{ shop(slug: "harbour") { services { name price { amountMinor } } } }');
    expect(JSON.stringify(seen)).not.toContain('7777');
  });

  const bad: [string, object, string[]][] = [
    ['no name', { givenName: ' ' }, ['REQUIRED givenName']],
    ['an address that is none', { email: 'priya@' }, ['INVALID_EMAIL email']],
    [
      'several faults at once',
      { familyName: '', email: 'x', phone: '1'.repeat(41) },
      ['REQUIRED familyName', 'INVALID_EMAIL email', 'TOO_LONG phone'],
    ],
  ];
  test.each(bad)('refuses %s, and the basket stays', async (_, input, expected) => {
    const { basketToken } = await harbour.shop('addBasketLine', { serviceId: harbour.ids.mat });
    expect(codes(await harbour.shop('checkOut', { basketToken, ...person, ...input }))).toEqual(expected);
    expect((await harbour.shop('checkOut', { basketToken, ...person })).userErrors).toEqual([]);
  });

  test('refuses an empty basket, and one that was given up long ago', async () => {
    const { ids, shop } = harbour;
    const { basketToken, basket } = await shop('addBasketLine', { serviceId: ids.mat });
    await shop('removeBasketLine', { basketToken, lineId: basket.lines[0].id });
    expect(codes(await shop('checkOut', { basketToken, ...person }))).toEqual(['BASKET_EMPTY basketToken']);
    const old = await shop('addBasketLine', { serviceId: ids.mat });
    now = '2027-01-20T12:00:00.000Z';
    expect(codes(await shop('checkOut', { basketToken: old.basketToken, ...person }))).toEqual(['BASKET_EXPIRED basketToken']);
  });

  test('what ran out is taken again if it is free, and refused by its line if somebody else has it', async () => {
    const { ids, shop, order } = harbour;
    const mine = await shop('addBasketLine', { serviceId: ids.massage, startsAt: slot('2026-12-07') });
    const lost = await shop('addBasketLine', { serviceId: ids.massage, startsAt: slot('2026-12-08') });
    now = '2026-11-20T12:16:00.000Z';
    await order({ serviceId: ids.massage, startsAt: slot('2026-12-08') });
    expect((await shop('checkOut', { basketToken: mine.basketToken, ...person })).userErrors).toEqual([]);
    expect(codes(await shop('checkOut', { basketToken: lost.basketToken, ...person }))).toEqual([
      'RESOURCE_TAKEN lines.0.startsAt',
    ]);
  });
});

describe('cancelMyBooking', () => {
  test('[SV-16] [JZ-46] ends one booking, frees its place and leaves its neighbour; too late is refused', async () => {
    const { ids, shop, order, rows } = harbour;
    const { accessToken, order: placed } = await order({ serviceId: ids.course, sessionId: ids.session, quantity: 2 });
    const before = (await rows('SELECT taken FROM event_sessions WHERE id = $1', [ids.session]))[0].taken;
    const bookingId = placed.bookings[0].id;
    const ended = await shop('cancelMyBooking', { accessToken, bookingId, reason: 'ill' });
    expect(ended.order.bookings.map((booking: { status: string }) => booking.status).sort()).toEqual([
      'CANCELLED',
      'PENCILLED_IN',
    ]);
    expect(ended.order.total.amountMinor).toBe(12000);
    expect((await rows('SELECT taken FROM event_sessions WHERE id = $1', [ids.session]))[0].taken).toBe(before - 1);
    expect(codes(await shop('cancelMyBooking', { accessToken, bookingId }))).toEqual(['TRANSITION_NOT_ALLOWED ']);
    now = '2026-11-25T08:00:00.000Z';
    expect(codes(await shop('cancelMyBooking', { accessToken, bookingId: placed.bookings[1].id }))).toEqual(['CANCEL_TOO_LATE ']);
  });

  test('a token opens its own order only', async () => {
    const { ids, shop, order } = harbour;
    const mine = await order({ serviceId: ids.massage, startsAt: slot('2026-12-09') });
    const theirs = await order({ serviceId: ids.massage, startsAt: slot('2026-12-10') });
    expect(
      codes(await shop('cancelMyBooking', { accessToken: mine.accessToken, bookingId: theirs.order.bookings[0].id })),
    ).toEqual(['NOT_FOUND bookingId']);
    expect(codes(await shop('cancelMyBooking', { accessToken: 'guess', bookingId: theirs.order.bookings[0].id }))).toEqual([
      'NOT_FOUND accessToken',
    ]);
  });
});
