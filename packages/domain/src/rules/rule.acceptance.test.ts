import { GUEST } from '../access/index.js';
import { askingOf, explain, findPlace, freeSlots } from '../availability/index.js';
import { addDays, addMinutes, type Instant, localDateOf } from '../kernel/index.js';
import { aResource, aService, daily, deciding, idOf, NOW, staffAs } from '../testing/index.js';
import type { Rule } from './rule.js';

const kim = aResource({ hours: daily('00:00', '24:00') });
const service = aService({ resourceIds: [kim.id], durationMin: 30 });

const aRule = (over: Partial<Rule>): Rule =>
  ({
    id: idOf('rule', 1),
    version: 1,
    serviceId: null,
    resourceId: null,
    forCustomers: 'BLOCK',
    forStaff: 'WARN',
    active: true,
    ...over,
  }) as Rule;

/** The same question to the slots, to a booking and to an explanation, as a customer or as staff. */
function world(rule: Rule, { staff = false, now = NOW, timeZone = 'Europe/London' } = {}) {
  const room = { service, resources: [kim], allocations: [], rules: [rule] };
  const asking = {
    ...askingOf(deciding({ actor: staff ? staffAs('RECEPTIONIST') : GUEST, now, organization: { timeZone } })),
    intervalMin: 1,
  };
  return (startsAt: Instant, override = false) => {
    const wish = { startsAt, endsAt: addMinutes(startsAt, 30), override };
    const { refusals } = findPlace(room, wish, asking);
    const day = localDateOf(startsAt, kim.timeZone);
    const offered = freeSlots(room, { from: day, to: addDays(day, 1) }, asking).some((slot) => slot.startsAt === startsAt);
    expect(explain(room, wish, asking).free).toBe(refusals.length === 0);
    if (!override) expect([startsAt, offered]).toEqual([startsAt, refusals.length === 0]);
    return refusals.map(({ code }) => code);
  };
}

describe('[SV-08] A time that breaks a rule is neither offered nor booked', () => {
  test('[SV-20] a notice of two hours: a minute less is refused, two hours are enough', () => {
    const at = world(aRule({ kind: 'MIN_NOTICE', params: { minutes: 120 } }));
    expect(at(addMinutes(NOW, 119))).toEqual(['NOTICE_TOO_SHORT']);
    expect(at(addMinutes(NOW, 120))).toEqual([]);
  });

  test('[SV-21] ninety days ahead: day 90 until its last minute, and not a minute of day 91', () => {
    const at = world(aRule({ kind: 'MAX_NOTICE', params: { days: 90 } }));
    expect(at('2027-02-21T23:30:00.000Z')).toEqual([]);
    expect(at('2027-02-22T00:00:00.000Z')).toEqual(['TOO_FAR_AHEAD']);
  });

  test('[SV-22] weekdays are those of the organization’s calendar', () => {
    const monday = aRule({ kind: 'WEEKDAYS', params: { weekdays: [1] } });
    // Monday 30 November, half past eleven at night in London: Tuesday in Tokyo, still Monday in New York.
    const late = '2026-11-30T23:30:00.000Z';
    expect(world(monday)(late)).toEqual([]);
    expect(world(monday, { timeZone: 'Asia/Tokyo' })(late)).toEqual(['WEEKDAY_NOT_ALLOWED']);
    expect(world(monday, { timeZone: 'America/New_York' })('2026-12-01T02:00:00.000Z')).toEqual([]);
    expect(world(monday)('2026-12-01T00:00:00.000Z')).toEqual(['WEEKDAY_NOT_ALLOWED']);
  });

  test('[SV-23] closed dates, the first and the last included, on the organization’s calendar', () => {
    const holidays = aRule({ kind: 'BLACKOUT', params: { from: '2026-12-24', to: '2026-12-26' } });
    const at = world(holidays);
    expect(at('2026-12-23T23:59:00.000Z')).toEqual([]);
    for (const day of ['24', '25', '26']) expect(at(`2026-12-${day}T10:00:00.000Z`)).toEqual(['DATE_BLOCKED']);
    expect(at('2026-12-27T00:00:00.000Z')).toEqual([]);
    expect(world(holidays, { timeZone: 'Asia/Tokyo' })('2026-12-23T15:00:00.000Z')).toEqual(['DATE_BLOCKED']);
  });

  test('what it means depends on who asks: staff are stopped, warned or left alone', () => {
    const notice = { kind: 'MIN_NOTICE', params: { minutes: 120 } } as const;
    const soon = addMinutes(NOW, 30);
    const as = (forStaff: Rule['forStaff']) => world(aRule({ ...notice, forStaff }), { staff: true });
    expect(as('BLOCK')(soon, true)).toEqual(['NOTICE_TOO_SHORT']);
    expect(as('WARN')(soon)).toEqual(['NOTICE_TOO_SHORT']);
    expect(as('WARN')(soon, true)).toEqual([]);
    expect(as('IGNORE')(soon)).toEqual([]);
    expect(world(aRule({ ...notice, forStaff: 'IGNORE' }))(soon)).toEqual(['NOTICE_TOO_SHORT']);
  });
});
