import { newId } from '../ids.js';
import type { Browser } from '../testing/ask.js';
import { type Harbour, openHarbour } from '../testing/harbour.js';

const WRITTEN = { created_at: '2026-11-20T09:00:00.000Z', updated_at: '2026-11-20T09:00:00.000Z' };
const DAY = 86_400_000;

let harbour: Harbour;
let ben: Browser;
beforeAll(async () => {
  harbour = await openHarbour();
  ben = await harbour.signedIn('ben@harbour.example');
  const { insert } = harbour.owner;
  const { organizationId, room, massage } = harbour.ids;
  const rule = (kind: string, params: object, forStaff: string) =>
    insert('booking_rules', {
      ...{ organization_id: organizationId, id: newId(), kind, service_id: massage, params: JSON.stringify(params) },
      ...{ for_customers: 'BLOCK', for_staff: forStaff, ...WRITTEN },
    });
  await rule('MIN_NOTICE', { minutes: 48 * 60 }, 'IGNORE');
  await rule('MAX_NOTICE', { days: 12 }, 'WARN');
  await rule('WEEKDAYS', { weekdays: [1, 2, 3, 4, 5] }, 'BLOCK');
  await rule('BLACKOUT', { from: '2026-11-27', to: '2026-11-27' }, 'WARN');
  await rule('MAX_PER_DAY', { count: 3 }, 'BLOCK');
  await rule('GAP', { minutes: 30 }, 'IGNORE');
  await insert('busy_times', {
    ...{ organization_id: organizationId, id: newId(), resource_id: room, source: 'MANUAL', ...WRITTEN },
    ...{ starts_at: '2026-11-25T12:00:00.000Z', ends_at: '2026-11-25T15:00:00.000Z' },
  });
  await insert('schedule_overrides', {
    ...{
      organization_id: organizationId,
      id: newId(),
      resource_id: room,
      local_date: '2026-11-26',
      opens: '12:00',
      closes: '20:00',
    },
  });
  for (const startsAt of [
    '2026-11-23T10:00:00Z',
    '2026-11-23T12:00:00Z',
    '2026-11-23T14:00:00Z',
    '2026-11-24T10:15:00Z',
    '2026-11-30T13:00:00Z',
  ]) {
    const { order } = await harbour.order({ serviceId: massage, startsAt });
    expect([startsAt, order?.bookings.length]).toEqual([startsAt, 1]);
  }
});
afterAll(() => harbour?.close());

/** The same numbers on every run. */
function* randomNumbers(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

const numbers = randomNumbers(20261121);
const pick = (below: number) => Math.floor(numbers.next().value * below);

/** Times of three weeks, mostly by day and on the quarter of an hour. */
function someTimes(count: number): string[] {
  return Array.from({ length: count }, () => {
    const minute = pick(4) > 0 ? 15 * pick(4) : 5 * pick(12);
    const hour = pick(6) > 0 ? 8 + pick(10) : pick(24);
    return new Date(Date.parse('2026-11-20T00:00:00Z') + pick(20) * DAY + (hour * 60 + minute) * 60_000).toISOString();
  });
}

const nextDay = (startsAt: string) => new Date(Date.parse(startsAt) + DAY).toISOString().slice(0, 10);

async function asGuest(startsAt: string) {
  const { data } = await harbour.guest.ask(
    `query ($id: ID!, $from: LocalDate!, $to: LocalDate!, $startsAt: DateTime!) { shop(slug: "harbour") { service(id: $id) {
      slots(from: $from, to: $to) { startsAt } explainSlot(startsAt: $startsAt) { free reasons { code } } } } }`,
    { id: harbour.ids.massage, from: startsAt.slice(0, 10), to: nextDay(startsAt), startsAt },
  );
  const { slots, explainSlot } = data.shop.service;
  const { basketToken, basket, userErrors } = await harbour.shop('addBasketLine', { serviceId: harbour.ids.massage, startsAt });
  if (basketToken) await harbour.shop('removeBasketLine', { basketToken, lineId: basket.lines[0].id });
  return {
    offered: slots.some((slot: { startsAt: string }) => slot.startsAt === startsAt),
    unexplained: explainSlot.reasons.length === 0,
    saysFree: explainSlot.free,
    taken: userErrors.length === 0,
    codes: [explainSlot.reasons.map(({ code }: { code: string }) => code), userErrors.map(({ code }: { code: string }) => code)],
  };
}

async function asStaff(startsAt: string, onGrid: boolean) {
  const input = { serviceId: harbour.ids.massage, startsAt };
  const { data } = await ben.ask(
    `query ($id: ID!, $from: LocalDate!, $to: LocalDate!, $input: ExplainSlotInput!) {
      availability(serviceId: $id, from: $from, to: $to) { startsAt } explainSlot(input: $input) { free reasons { code } } }`,
    { id: input.serviceId, from: startsAt.slice(0, 10), to: nextDay(startsAt), input },
  );
  const booked = await ben.ask(
    'mutation ($input: CreateBookingInput!) { createBooking(input: $input) { booking { id } userErrors { code } } }',
    { input: { ...input, customerId: harbour.ids.daniel, idempotencyKey: newId() } },
  );
  const { booking, userErrors } = booked.data.createBooking;
  if (booking) {
    await ben.ask('mutation ($input: BookingReasonInput!) { cancelBooking(input: $input) { userErrors { code } } }', {
      input: { id: booking.id, reason: 'Only a test' },
    });
  }
  return {
    offered: onGrid ? data.availability.some((slot: { startsAt: string }) => slot.startsAt === startsAt) : data.explainSlot.free,
    unexplained: data.explainSlot.reasons.length === 0,
    saysFree: data.explainSlot.free,
    taken: userErrors.length === 0,
    codes: [
      data.explainSlot.reasons.map(({ code }: { code: string }) => code),
      userErrors.map(({ code }: { code: string }) => code),
    ],
  };
}

const isQuarter = (startsAt: string) => Number(startsAt.slice(14, 16)) % 15 === 0;

describe('What is offered can be had, and what can be had has no reason against it', () => {
  test('[SV-02] [SV-08] in the shop, for random times', async () => {
    const seen = { free: 0, not: 0, codes: new Set<string>() };
    for (const startsAt of someTimes(240)) {
      const { codes, ...answers } = await asGuest(startsAt);
      const { taken } = answers;
      expect([startsAt, answers, codes[0]]).toEqual([
        startsAt,
        { offered: taken, unexplained: taken, saysFree: taken, taken },
        codes[1],
      ]);
      seen[taken ? 'free' : 'not'] += 1;
      for (const code of codes[0]!) seen.codes.add(code);
    }
    expect(seen.free).toBeGreaterThan(20);
    expect(seen.not).toBeGreaterThan(60);
    expect([...seen.codes]).toEqual(
      expect.arrayContaining([
        'NOTICE_TOO_SHORT',
        'TOO_FAR_AHEAD',
        'WEEKDAY_NOT_ALLOWED',
        'DATE_BLOCKED',
        'DAY_FULL',
        'OUTSIDE_OPENING_HOURS',
        'NOT_A_SLOT',
      ]),
    );
  });

  test('[SV-32] [CRM-78] [CRM-103] for staff, for random times', async () => {
    const seen = { free: 0, not: 0 };
    for (const startsAt of someTimes(90)) {
      const { codes, ...answers } = await asStaff(startsAt, isQuarter(startsAt));
      const { taken } = answers;
      expect([startsAt, answers, new Set(codes[0])]).toEqual([
        startsAt,
        { offered: taken, unexplained: taken, saysFree: taken, taken },
        new Set(codes[1]),
      ]);
      seen[taken ? 'free' : 'not'] += 1;
    }
    expect(seen.free).toBeGreaterThan(10);
    expect(seen.not).toBeGreaterThan(10);
  });
});
