import type { Rule } from '../rules/index.js';
import {
  after,
  anAllocation,
  aResource,
  aService,
  aSession,
  aStaffMember,
  aWorld,
  codesOf,
  daily,
  deciding,
  idOf,
  inHours,
  staffAs,
} from '../testing/index.js';
import {
  type ChangeSessionCommand,
  conflictsOfSession,
  decideCancelSession,
  decideChangeSession,
  decideCreateSession,
} from './index.js';

const yoga = aService({ kind: 'CLASS', durationMin: 60, bufferAfterMin: 15 });
const maya = aStaffMember({ displayName: 'Maya' });
const noor = aStaffMember({ displayName: 'Noor' });
const kim = aResource({ name: 'Maya', staffMemberId: maya.id, hours: daily('08:00', '20:00') });
const lee = aResource({ name: 'Noor', staffMemberId: noor.id, hours: daily('08:00', '20:00') });
const studio = aResource({ name: 'Studio', kind: 'ROOM', hours: daily('08:00', '20:00') });
const mats = aResource({ name: 'Mats', kind: 'EQUIPMENT', units: 2, hours: daily('08:00', '20:00') });
const shed = aResource({ name: 'Shed', kind: 'ROOM', active: false });

/** Tomorrow at eleven. */
const AT = inHours(25);
const base = {
  services: [yoga],
  staff_members: [maya, noor],
  resources: [kim, lee, studio, mats, shed],
};
const appointment = anAllocation({ resource: studio, startsAt: inHours(28), endsAt: inHours(29), bookingId: idOf('booking', 5) });

const rule = (kind: Rule['kind'], params: object, over: Partial<Rule> = {}): Rule =>
  ({
    ...{ id: idOf('rule', 1), version: 1, kind, serviceId: null, resourceId: null, params, active: true },
    ...{ forCustomers: 'BLOCK', forStaff: 'BLOCK', ...over },
  }) as Rule;

const create = (
  command: Partial<Parameters<typeof decideCreateSession>[1]> = {},
  world: Parameters<typeof aWorld>[0] = {},
  by = deciding(),
) =>
  decideCreateSession(
    aWorld({ ...base, ...world }),
    { serviceId: yoga.id, startsAt: AT, capacity: 8, instructorId: maya.id, resourceIds: [studio.id], ...command },
    by,
  );

/** What is taken, in the order in which it is: whose, when. */
const takenOf = ({ changes }: ReturnType<typeof create>) =>
  changes.flatMap((change) => (change.op === 'insert' && change.entity === 'allocations' ? [change.values] : []));

describe('A session takes', () => {
  test('[SV-30] its instructor and the rooms it names, one unit of each, for its time with the buffers of its service', () => {
    const decision = create({ resourceIds: [studio.id, mats.id] });
    expect(decision.refusals).toEqual([]);
    const id = decision.subjectId;
    const time = { startsAt: AT, endsAt: inHours(26.25), sessionId: id, bookingId: null, basketLineId: null, occupies: true };
    expect(takenOf(decision)).toMatchObject([
      { ...time, resourceId: studio.id, serviceId: yoga.id, serviceStartsAt: AT, expiresAt: null },
      { ...time, resourceId: mats.id, unitId: mats.unitIds[0] },
      { ...time, resourceId: kim.id },
    ]);
    expect(decision.events[0]!.after).toMatchObject({ resourceIds: [studio.id, mats.id, kim.id] });
  });

  test('nobody, when its instructor cannot be booked and it names nothing', () => {
    const nobody = create({ resourceIds: [] }, { resources: [{ ...kim, active: false }] });
    expect([nobody.refusals, takenOf(nobody)]).toEqual([[], []]);
  });

  test('its instructor once, also when they are named', () => {
    expect(takenOf(create({ resourceIds: [kim.id] })).map(({ resourceId }) => resourceId)).toEqual([kim.id]);
  });

  test('as a draft, too', () => expect(takenOf(create({ draft: true }))).toHaveLength(2));
});

describe('A session is refused', () => {
  test('[SV-32] what an appointment has, and hears whose it is', () => {
    const decision = create({ startsAt: inHours(28.5) }, { allocations: [appointment] });
    expect(codesOf(decision)).toEqual(['RESOURCE_TAKEN']);
    expect(decision.refusals[0]!.details?.resources).toMatchObject([
      { resourceId: studio.id, rival: { bookingId: idOf('booking', 5), startsAt: inHours(28), endsAt: inHours(29) } },
    ]);
    expect(decision.changes).toEqual([]);
  });

  test('what another session has, buffers included, and hears which', () => {
    const first = create();
    const world = after(aWorld({ ...base }), first);
    const next = decideCreateSession(
      world,
      { serviceId: yoga.id, startsAt: inHours(26), capacity: 8, instructorId: maya.id },
      deciding(),
    );
    expect(codesOf(next)).toEqual(['RESOURCE_TAKEN']);
    expect(next.refusals[0]!.details?.resources).toMatchObject([{ name: 'Maya', rival: { sessionId: first.subjectId } }]);
    const later = decideCreateSession(
      world,
      { serviceId: yoga.id, startsAt: inHours(26.25), capacity: 8, instructorId: maya.id },
      deciding(),
    );
    expect(later.refusals).toEqual([]);
  });

  test.each<[string, Parameters<typeof create>[0], Parameters<typeof create>[1], string]>([
    ['a room that there is not', { resourceIds: [idOf('resource', 999)] }, {}, 'NOT_FOUND resourceIds.0'],
    ['a room that is archived', { resourceIds: [studio.id, shed.id] }, {}, 'INVALID_VALUE resourceIds.1'],
    ['hours in which nobody works', { startsAt: inHours(36) }, {}, 'OUTSIDE_OPENING_HOURS startsAt'],
    [
      'a day that is closed',
      {},
      { booking_rules: [rule('BLACKOUT', { from: '2026-11-24', to: '2026-11-24' })] },
      'DATE_BLOCKED startsAt',
    ],
    [
      'more than a resource takes on a day',
      { startsAt: inHours(30) },
      {
        booking_rules: [rule('MAX_PER_DAY', { count: 1 }, { resourceId: studio.id })],
        allocations: [anAllocation({ resource: studio, startsAt: AT, endsAt: inHours(26), sessionId: idOf('session', 9) })],
      },
      'DAY_FULL startsAt',
    ],
  ])('%s', (_, command, world, expected) => {
    const { refusals, changes } = create(command, world);
    expect(refusals.map(({ code, path }) => `${code} ${path.join('.')}`)).toContain(expected);
    expect(changes).toEqual([]);
  });

  test('nothing by rules about when customers book, or at which minute', () => {
    const rules = [
      rule('MIN_NOTICE', { minutes: 10_000 }),
      rule('MAX_NOTICE', { days: 0 }, { id: idOf('rule', 2) }),
      rule('SLOT_INTERVAL', { minutes: 45 }, { id: idOf('rule', 3) }),
    ];
    expect(create({ startsAt: inHours(25.1) }, { booking_rules: rules }).refusals).toEqual([]);
  });

  test('[C-10] going beyond hours takes the right and a reason, and history says so; twice, where it may be', () => {
    const late = { startsAt: inHours(36), override: true };
    expect(codesOf(create(late))).toEqual(['REASON_REQUIRED']);
    expect(codesOf(create({ ...late, reason: 'Night of yoga' }, {}, deciding({ actor: staffAs('READ_ONLY') })))).toEqual([
      'OVERRIDE_NOT_ALLOWED',
    ]);
    const done = create({ ...late, reason: 'Night of yoga' });
    expect(done.events[0]).toMatchObject({ reason: 'Night of yoga', after: { override: true } });
    const twice = { startsAt: inHours(28), overbook: true, reason: 'They share it' };
    expect(codesOf(create(twice, { allocations: [appointment] }))).toEqual(['RESOURCE_TAKEN']);
    const shared = create(twice, { allocations: [appointment], resources: [kim, { ...studio, overbookable: true }] });
    expect(takenOf(shared)).toMatchObject([{ resourceId: studio.id, occupies: false }, { occupies: true }]);
  });
});

describe('A session that changes', () => {
  const session = aSession({ serviceId: yoga.id, startsAt: AT, endsAt: inHours(26), instructorId: maya.id });
  const own = [kim, studio].map((resource) =>
    anAllocation({ resource, startsAt: AT, endsAt: inHours(26.25), sessionId: session.id, serviceId: yoga.id }),
  );
  const world = aWorld({ ...base, event_sessions: [session], allocations: [...own, appointment] });
  const change = (command: Partial<ChangeSessionCommand>, facts = world, by = deciding()) =>
    decideChangeSession(facts, { id: session.id, ...command }, by);
  const usesAfter = (decision: ReturnType<typeof change>, facts = world) =>
    [...after(facts, decision).allocations.values()]
      .filter(({ sessionId }) => sessionId === session.id)
      .map(({ resourceId, startsAt }) => [resourceId, startsAt]);

  test('takes along what it has, and is not in its own way', () => {
    const moved = change({ startsAt: inHours(25.5), endsAt: inHours(26.5) });
    expect(moved.refusals).toEqual([]);
    expect(usesAfter(moved)).toEqual([
      [kim.id, inHours(25.5)],
      [studio.id, inHours(25.5)],
    ]);
  });

  test('stays where it is when one of them is taken then', () => {
    const refused = change({ startsAt: inHours(27.5), endsAt: inHours(28.5) });
    expect(codesOf(refused)).toEqual(['RESOURCE_TAKEN']);
    expect(refused.changes).toEqual([]);
    expect(change({ startsAt: inHours(27.5), endsAt: inHours(28.5), resourceIds: [mats.id] }).refusals).toEqual([]);
  });

  test('to another instructor gives the first one up, and keeps the room', () => {
    const led = change({ instructorId: noor.id });
    expect(usesAfter(led).map(([id]) => id)).toEqual([studio.id, lee.id]);
    expect(led.events[0]).toMatchObject({
      before: { instructorId: maya.id, resourceIds: [kim.id, studio.id] },
      after: { instructorId: noor.id, resourceIds: [studio.id, lee.id], uses: 'Studio, Noor' },
    });
    expect(usesAfter(change({ instructorId: null })).map(([id]) => id)).toEqual([studio.id]);
  });

  test('to other rooms gives the first ones up; its version rises although nothing else differs', () => {
    const decision = change({ resourceIds: [mats.id] });
    expect(usesAfter(decision).map(([id]) => id)).toEqual([mats.id, kim.id]);
    expect(after(world, decision).event_sessions.get(session.id)!.version).toBe(2);
  });

  test('in something else touches nothing it takes, whoever else is there', () => {
    const clash = anAllocation({ resource: studio, startsAt: AT, endsAt: inHours(27), occupies: false });
    const crowded = aWorld({ ...base, event_sessions: [session], allocations: [...own, clash] });
    const { changes } = change({ capacity: 20, resourceIds: [studio.id] }, crowded);
    expect(changes.map(({ entity }) => entity)).toEqual(['event_sessions']);
  });

  test('while it runs is only asked who is taken', () => {
    const by = deciding({ now: inHours(25.5) });
    const dark = aWorld({
      ...base,
      resources: [kim, { ...lee, hours: [] }, studio],
      event_sessions: [session],
      allocations: own,
    });
    expect(change({ instructorId: noor.id }, dark, by).refusals).toEqual([]);
    const busy = anAllocation({ resource: lee, startsAt: AT, endsAt: inHours(27), bookingId: idOf('booking', 3) });
    const taken = aWorld({ ...base, event_sessions: [session], allocations: [...own, busy] });
    expect(codesOf(change({ instructorId: noor.id }, taken, by))).toEqual(['RESOURCE_TAKEN']);
  });

  test('to called off gives everything back', () => {
    const decision = decideCancelSession(world, { id: session.id, reason: 'Illness' }, deciding());
    expect(usesAfter(decision)).toEqual([]);
    expect(after(world, decision).allocations.size).toBe(1);
  });

  test('[SV-37] stands in conflict when somebody is away, closed or taken twice', () => {
    const asking = { audience: 'STAFF' as const, now: deciding().now, timeZone: 'Europe/London', intervalMin: null };
    const codes = (facts: Parameters<typeof aWorld>[0], over: Partial<typeof session> = {}) =>
      conflictsOfSession(aWorld({ ...base, ...facts }), { ...session, ...over }, own, yoga, asking).map(({ code }) => code);
    expect(codes({ allocations: own })).toEqual([]);
    const clash = anAllocation({ resource: kim, startsAt: AT, endsAt: inHours(27), occupies: false });
    expect(codes({ allocations: [...own, clash] })).toEqual(['RESOURCE_TAKEN']);
    expect(codes({ allocations: own, resources: [{ ...kim, hours: [] }, studio] })).toEqual(['OUTSIDE_OPENING_HOURS']);
    expect(codes({ allocations: [...own, clash] }, { status: 'CANCELLED' })).toEqual([]);
    expect(codes({ allocations: [...own, clash] }, { startsAt: inHours(-1) })).toEqual([]);
  });
});
