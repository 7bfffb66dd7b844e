import fc from 'fast-check';
import { GUEST } from '../access/index.js';
import { askingOf } from '../availability/index.js';
import { decideAddLine } from '../baskets/index.js';
import { addDays, localDateOf, toMillis, weekdayOf } from '../kernel/index.js';
import type { Rule, RuleKind } from '../rules/index.js';
import {
  aBasketLine,
  aBooking,
  anOrder,
  anOrderLine,
  aService,
  aSession,
  aWorld,
  deciding,
  idOf,
  inMinutes,
  NOW,
  ownerActor,
} from '../testing/index.js';
import { type EventSession, explainSeats, SESSION_STATUSES, seatAnswer } from './index.js';

const yoga = aService({ kind: 'CLASS' });
const zones = ['Europe/London', 'America/New_York', 'Pacific/Apia'] as const;
const today = NOW.slice(0, 10);

const someParams: Record<RuleKind, fc.Arbitrary<object>> = {
  MIN_NOTICE: fc.nat(6000).map((minutes) => ({ minutes })),
  MAX_NOTICE: fc.nat(6).map((days) => ({ days })),
  WEEKDAYS: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }).map((weekdays) => ({ weekdays })),
  BLACKOUT: fc
    .tuple(fc.nat(5), fc.nat(2))
    .map(([from, more]) => ({ from: addDays(today, from), to: addDays(today, from + more) })),
  MAX_PER_DAY: fc.constant({ count: 1 }),
  SLOT_INTERVAL: fc.constant({ minutes: 45 }),
  GAP: fc.constant({ minutes: 600 }),
};
const enforcement = fc.constantFrom('BLOCK' as const, 'WARN' as const, 'IGNORE' as const);
const forStaff = fc.constantFrom('WARN' as const, 'WARN' as const, 'BLOCK' as const, 'IGNORE' as const);
const someRule = fc.constantFrom(...(Object.keys(someParams) as RuleKind[])).chain((kind) =>
  fc
    .record({
      params: someParams[kind],
      own: fc.boolean(),
      active: fc.constantFrom(true, true, false),
      forCustomers: enforcement,
      forStaff,
    })
    .map(({ own, ...rest }) => ({ kind, version: 1, serviceId: own ? yoga.id : null, resourceId: null, ...rest })),
);

/** A session of six seats at most with some that are taken, held, run out or waited for, among rules. */
const someWorld = fc.record({
  rules: fc.uniqueArray(someRule, { maxLength: 5, selector: ({ kind, serviceId }) => `${kind} ${serviceId}` }),
  status: fc.constantFrom(...SESSION_STATUSES, 'CONFIRMED' as const, 'CONFIRMED' as const),
  startsIn: fc.integer({ min: -60, max: 9000 }),
  capacity: fc.integer({ min: 1, max: 6 }),
  booked: fc.nat(6),
  held: fc.array(fc.record({ quantity: fc.integer({ min: 1, max: 2 }), left: fc.integer({ min: -20, max: 20 }) }), {
    maxLength: 3,
  }),
  lapsed: fc.nat(2),
  waitingLeast: fc.option(fc.integer({ min: 1, max: 3 }), { nil: null }),
  seats: fc.integer({ min: 1, max: 4 }),
  timeZone: fc.constantFrom(...zones),
  staff: fc.boolean(),
});
type SomeWorld = typeof someWorld extends fc.Arbitrary<infer W> ? W : never;

function worldOf({ rules, status, startsIn, capacity, booked, held, lapsed, waitingLeast }: SomeWorld) {
  const lines = held.map(({ quantity, left }, n) =>
    aBasketLine({
      id: idOf('held', n),
      basketId: idOf('other', n),
      sessionId: idOf('session', 1),
      quantity,
      holdExpiresAt: inMinutes(left),
    }),
  );
  const pencilled = Array.from({ length: lapsed }, (_, n) =>
    aBooking({
      id: idOf('lapsed', n),
      orderId: idOf('order', n),
      sessionId: idOf('session', 1),
      status: 'PENCILLED_IN',
      holdExpiresAt: inMinutes(-1 - n),
    }),
  );
  const others = lines.reduce((sum, { quantity }) => sum + quantity, 0) + lapsed;
  const taken = Math.min(capacity, booked + others);
  // A session never counts more seats than it has: what does not fit was never sold.
  if (taken < others) return null;
  const startsAt = inMinutes(startsIn);
  const session: EventSession = {
    ...aSession({ id: idOf('session', 1), serviceId: yoga.id, startsAt, status, capacity, taken }),
    waitingLeast,
  };
  const orderLines = pencilled.map((one, n) => anOrderLine({ id: idOf('line', n), orderId: one.orderId, bookingId: one.id }));
  return {
    session,
    runOut: lines.filter(({ holdExpiresAt }) => holdExpiresAt! <= NOW).reduce((sum, { quantity }) => sum + quantity, 0) + lapsed,
    facts: aWorld({
      services: [yoga],
      event_sessions: [session],
      booking_rules: rules.map((rule, n) => ({ ...rule, id: idOf('rule', n) }) as Rule),
      basket_lines: lines,
      bookings: pencilled.map((one, n) => ({ ...one, lineId: orderLines[n]!.id })),
      order_lines: orderLines,
      orders: pencilled.map(({ orderId }, n) => anOrder({ id: orderId, lines: [orderLines[n]!] })),
    }),
  };
}

/** What may be booked, said a second time in the plainest way. */
function isFreeNaively(world: NonNullable<ReturnType<typeof worldOf>>, { seats, timeZone, staff }: SomeWorld): boolean {
  const { session, facts, runOut } = world;
  if (!['TENTATIVE', 'CONFIRMED'].includes(session.status) || session.startsAt <= NOW) return false;
  const free = session.capacity - session.taken + runOut;
  const inTime = toMillis(session.startsAt) - toMillis(NOW) >= (2 * 60 + 10) * 60_000;
  if (!staff && session.waitingLeast != null && free >= session.waitingLeast && inTime) return false;
  if (seats > free) return false;
  const rules = [...facts.booking_rules.values()].filter(({ active }) => active);
  const date = localDateOf(session.startsAt, timeZone);
  const replaced = (rule: Rule) =>
    ['MIN_NOTICE', 'MAX_NOTICE', 'WEEKDAYS'].includes(rule.kind) &&
    rule.serviceId === null &&
    rules.some((other) => other.kind === rule.kind && other.serviceId === yoga.id);
  return !rules.some((rule) => {
    const binds = staff ? rule.forStaff !== 'IGNORE' : rule.forCustomers === 'BLOCK';
    if (!binds || replaced(rule)) return false;
    if (rule.kind === 'MIN_NOTICE') return toMillis(session.startsAt) < toMillis(NOW) + rule.params.minutes * 60_000;
    if (rule.kind === 'MAX_NOTICE') return date > addDays(localDateOf(NOW, timeZone), rule.params.days);
    if (rule.kind === 'WEEKDAYS') return !rule.params.weekdays.includes(weekdayOf(date));
    return rule.kind === 'BLACKOUT' && rule.params.from <= date && date <= rule.params.to;
  });
}

const RUNS = Number(process.env.EQUIVALENCE_RUNS ?? 1000);

describe('whatever the rules, the seats and who waits', () => {
  test('[SV-20] [SV-21] [SV-22] [SV-23] a session is offered exactly when seats can be put into a basket, when nothing is said against it, and when it is free', () => {
    const seen = { free: 0, byRule: 0, full: 0, beyond: 0 };
    const check = (some: SomeWorld) => {
      const world = worldOf(some);
      if (!world) return;
      const { facts, session, runOut } = world;
      const settings = { waitlistCloseHours: 2, holdMinutes: 10 };
      const by = deciding({ actor: some.staff ? ownerActor() : GUEST, organization: { timeZone: some.timeZone }, settings });
      const asking = askingOf(by);
      const rules = [...facts.booking_rules.values()];
      const wish = { seats: some.seats, freed: runOut };
      const { refusals } = seatAnswer(rules, session, wish, asking, by.settings);
      const explained = explainSeats(rules, session, wish, asking, by.settings);
      const line = { lineId: idOf('line', 99), basketId: idOf('basket', 9), newBasketTokenHash: 'x' };
      const added = decideAddLine(facts, { ...line, serviceId: yoga.id, sessionId: session.id, quantity: some.seats }, by);
      const all = [
        refusals.length === 0,
        explained.free,
        explained.reasons.length === 0,
        added.refusals.length === 0,
        isFreeNaively(world, some),
      ];
      if (all.some((one) => one !== all[0])) expect(all).toEqual([]);
      expect(added.refusals).toEqual(refusals);
      const beyond = seatAnswer(rules, session, { ...wish, override: true }, asking, by.settings).refusals.length === 0;
      expect(explained.fixes.override).toBe(!all[0] && some.staff && beyond);
      seen.free += all[0] ? 1 : 0;
      seen.byRule += refusals.some(({ details }) => details?.ruleId) ? 1 : 0;
      seen.full += refusals.some(({ code }) => code === 'SESSION_FULL') ? 1 : 0;
      seen.beyond += explained.fixes.override ? 1 : 0;
    };
    fc.assert(fc.property(someWorld, check), { numRuns: RUNS });
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(0);
  });
});
