import { newId } from '../ids.js';
import type { Browser } from '../testing/ask.js';
import { type Harbour, openHarbour } from '../testing/harbour.js';
import { aResource, aService } from '../testing/shop.js';

let harbour: Harbour;
let maya: Browser;
let ruth: Browser;
/** Maya as somebody who can be booked, and what she works in. */
let person: string;
let studio: string;
let massage: string;

beforeAll(async () => {
  harbour = await openHarbour();
  const { insert } = harbour.owner;
  const { organizationId, staffMembers } = harbour.ids;
  massage = await aService(insert, { organizationId, name: 'Massage by Maya' });
  person = await aResource(insert, organizationId, 'Maya', [massage]);
  studio = await aResource(insert, organizationId, 'Studio', []);
  await harbour.rows("UPDATE resources SET staff_member_id = $1, kind = 'STAFF' WHERE id = $2", [staffMembers.OWNER, person]);
  maya = await harbour.signedIn('maya@harbour.example');
  ruth = await harbour.signedIn('ruth@harbour.example');
});
afterAll(() => harbour?.close());

const ERRORS = 'userErrors { code path details }';
const SESSION =
  'id version startsAt resources { id name kind isInstructor } conflicts { code resource { id } rival { session { id } booking { id } } }';
const REASON = 'code resource { id name } overridable rival { startsAt endsAt session { id service { name } } booking { id } }';

type Shown = { id: string; version: number; resources: object[]; conflicts: object[] };
type Answer = {
  session?: Shown;
  sessions?: Shown[];
  userErrors: { code: string; path: string[]; details: Record<string, unknown> }[];
};
async function run(name: string, type: string, input: object, payload: string, who = maya): Promise<Answer> {
  const { data, errors } = await who.ask(`mutation ($input: ${type}!) { it: ${name}(input: $input) { ${payload} ${ERRORS} } }`, {
    input,
  });
  if (errors) throw new Error(errors[0]!.extensions.code);
  return data.it;
}
const create = (input: object, who = maya) =>
  run(
    'createSessions',
    'CreateSessionsInput',
    { idempotencyKey: newId(), serviceId: harbour.ids.course, capacity: 3, ...input },
    `sessions { ${SESSION} }`,
    who,
  );
const change = (input: object, who = maya) => run('changeSession', 'ChangeSessionInput', input, `session { ${SESSION} }`, who);
const led = { instructorId: '', resourceIds: [''] };
beforeAll(() => {
  Object.assign(led, { instructorId: harbour.ids.staffMembers.OWNER, resourceIds: [studio] });
});
const codes = ({ userErrors }: Answer) => userErrors.map(({ code, path }) => `${code} ${path.join('.')}`);
const at = (day: number, time: string) => `2026-12-${String(day).padStart(2, '0')}T${time}:00.000Z`;
const made = async (startsAt: string, more: object = {}) => {
  const answer = await create({ startsAt: [startsAt], ...led, ...more });
  expect(answer.userErrors).toEqual([]);
  return answer.sessions![0]!;
};
const taken = (sessionId: string) =>
  harbour.rows('SELECT resource_id, starts_at, ends_at, occupies FROM allocations WHERE session_id = $1 ORDER BY starts_at', [
    sessionId,
  ]);
const explain = async (input: object, who = maya) => {
  const { data, errors } = await who.ask(
    `query ($input: ExplainSessionsInput!) { it: explainSessions(input: $input) { free startsAt reasons { ${REASON} } fixes { override overbook times { startsAt } } } }`,
    { input },
  );
  return errors ? errors[0]!.extensions.code : data.it;
};

describe('[SV-30] a session and whom and what it uses', () => {
  test('are taken together, shown, moved and given back together', async () => {
    const session = await made(at(1, '10:00'));
    expect(session.resources).toEqual([
      { id: person, name: 'Maya', kind: 'STAFF', isInstructor: true },
      { id: studio, name: 'Studio', kind: 'ROOM', isInstructor: false },
    ]);
    expect(session.conflicts).toEqual([]);
    const moved = await change({ id: session.id, expectedVersion: 1, startsAt: at(1, '11:00'), endsAt: at(1, '12:00') });
    expect(moved.userErrors).toEqual([]);
    expect((await taken(session.id)).map(({ starts_at }: { starts_at: Date }) => starts_at.toISOString())).toEqual([
      at(1, '11:00'),
      at(1, '11:00'),
    ]);
    const alone = await change({ id: session.id, expectedVersion: 2, resourceIds: [] });
    expect(alone.session).toMatchObject({ version: 3, resources: [{ id: person }] });
    await run('cancelSession', 'CancelSessionInput', { id: session.id, expectedVersion: 3, reason: 'Storm' }, 'session { id }');
    expect(await taken(session.id)).toEqual([]);
  });

  test('[SV-32] keep appointments away, which hear of the session; customers hear that the time is taken', async () => {
    const session = await made(at(2, '10:00'));
    const input = { serviceId: massage, startsAt: at(2, '10:30'), customerId: harbour.ids.daniel, idempotencyKey: newId() };
    const booked = await run('createBooking', 'CreateBookingInput', input, 'booking { id }');
    expect(booked).toMatchObject({
      userErrors: [{ code: 'RESOURCE_TAKEN', details: { resources: [{ rival: { sessionId: session.id } }] } }],
    });
    const asked = await maya.ask(
      `query ($input: ExplainSlotInput!) { explainSlot(input: $input) { free reasons { ${REASON} } } }`,
      { input: { serviceId: massage, startsAt: at(2, '10:30') } },
    );
    expect(asked.data.explainSlot).toMatchObject({
      free: false,
      reasons: [
        { code: 'RESOURCE_TAKEN', rival: { session: { id: session.id, service: { name: 'First aid' } }, booking: null } },
      ],
    });
    const held = await harbour.shop('addBasketLine', { serviceId: massage, startsAt: at(2, '10:30') });
    expect(held.userErrors).toMatchObject([{ code: 'RESOURCE_TAKEN' }]);
    expect(JSON.stringify(held.userErrors)).not.toContain(session.id);
    const slots = await harbour.guest.ask(
      'query ($id: ID!) { shop(slug: "harbour") { service(id: $id) { slots(from: "2026-12-02", to: "2026-12-03") { startsAt } } } }',
      { id: massage },
    );
    const starts = slots.data.shop.service.slots.map(({ startsAt }: { startsAt: string }) => startsAt);
    expect([starts.includes(at(2, '10:30')), starts.includes(at(2, '11:00'))]).toEqual([false, true]);
  });

  test('are refused what somebody has, and told who; nothing of several dates is made', async () => {
    const { order } = await harbour.order({ serviceId: massage, startsAt: at(3, '10:00') });
    const count = async () => (await harbour.rows('SELECT count(*)::int AS n FROM event_sessions'))[0].n;
    const before = await count();
    const refused = await create({ ...led, startsAt: [at(4, '10:00'), at(3, '10:30')] });
    expect(codes(refused)).toEqual(['RESOURCE_TAKEN startsAt']);
    expect(refused.userErrors[0]!.details).toMatchObject({
      startsAt: at(3, '10:30'),
      resources: [{ resourceId: person, rival: { bookingId: order.bookings[0].id } }],
    });
    expect(await count()).toBe(before);
    const explained = await explain({ serviceId: harbour.ids.course, startsAt: [at(4, '10:00'), at(3, '10:30')], ...led });
    expect(explained).toMatchObject([
      { free: true, reasons: [] },
      {
        free: false,
        reasons: [{ code: 'RESOURCE_TAKEN', resource: { id: person }, rival: { booking: { id: order.bookings[0].id } } }],
      },
    ]);
    expect(explained[1].fixes.times.length).toBeGreaterThan(0);
  });

  test('are not in their own way, and two of one call are in each other’s', async () => {
    const session = await made(at(7, '10:00'));
    const shifted = { sessionId: session.id, startsAt: [at(7, '10:30')], instructorId: led.instructorId };
    expect(await explain(shifted)).toMatchObject([{ free: true }]);
    expect(await explain({ ...shifted, sessionId: undefined, serviceId: harbour.ids.course })).toMatchObject([{ free: false }]);
    const both = await create({ ...led, startsAt: [at(8, '10:00'), at(8, '10:30')] });
    expect(codes(both)).toEqual(['RESOURCE_TAKEN startsAt']);
  });

  test('[C-10] may go beyond hours with the right and a reason', async () => {
    const night = { ...led, startsAt: [at(9, '22:00')] };
    const refused = await create(night);
    expect([refused.userErrors[0]!.code, refused.userErrors[0]!.details.overridable]).toEqual(['OUTSIDE_OPENING_HOURS', true]);
    expect(await explain({ ...night, serviceId: harbour.ids.course })).toMatchObject([
      { free: false, fixes: { override: true } },
    ]);
    expect(codes(await create({ ...night, override: true }))).toEqual(['REASON_REQUIRED reason']);
    const done = await create({ ...night, override: true, reason: 'Night of first aid' });
    expect(done.userErrors).toEqual([]);
    expect(done.sessions![0]!.conflicts).toMatchObject([
      { code: 'OUTSIDE_OPENING_HOURS', resource: { id: studio } },
      { code: 'OUTSIDE_OPENING_HOURS', resource: { id: person } },
    ]);
  });

  test('a second time where it may be is marked, and counted', async () => {
    const first = await made(at(10, '10:00'), { resourceIds: [] });
    await harbour.rows('UPDATE resources SET overbookable = true WHERE id = $1', [person]);
    const second = await made(at(10, '10:00'), { resourceIds: [], overbook: true, reason: 'Side by side' });
    await harbour.rows('UPDATE resources SET overbookable = false WHERE id = $1', [person]);
    expect(await taken(second.id)).toMatchObject([{ resource_id: person, occupies: false }]);
    const { data } = await maya.ask(`query ($id: ID!) { session(id: $id) { ${SESSION} } }`, { id: first.id });
    expect(data.session.conflicts).toMatchObject([{ code: 'RESOURCE_TAKEN', rival: { session: { id: second.id } } }]);
  });

  test('somebody who may not is refused, and nothing is taken; another organization is not even known', async () => {
    const session = await made(at(11, '10:00'));
    await expect(create({ ...led, startsAt: [at(11, '14:00')] }, ruth)).rejects.toThrow('FORBIDDEN');
    await expect(change({ id: session.id, expectedVersion: 1, resourceIds: [] }, ruth)).rejects.toThrow('FORBIDDEN');
    const eve = await harbour.rival();
    expect(codes(await change({ id: session.id, expectedVersion: 1, resourceIds: [] }, eve))).toEqual(['NOT_FOUND id']);
    expect(await taken(session.id)).toHaveLength(2);
    expect(await explain({ sessionId: session.id, startsAt: [at(11, '10:00')] }, eve)).toMatchObject([
      { free: false, reasons: [{ code: 'NOT_FOUND' }] },
    ]);
    expect(codes(await create({ ...led, startsAt: [at(14, '10:00')], resourceIds: [newId()] }))).toEqual([
      'NOT_FOUND resourceIds.0',
    ]);
    expect(await explain({ startsAt: [at(14, '10:00')] }, harbour.guest)).toBe('UNAUTHENTICATED');
  });

  test('[SV-37] are told when the calendar no longer allows them, and keep the resource in use', async () => {
    const session = await made(at(15, '10:00'));
    const version = async () => (await harbour.rows('SELECT version FROM resources WHERE id = $1', [studio]))[0].version;
    const CALENDAR = 'conflicts { id } sessionConflicts { id service { name } }';
    const input = { id: studio, startsAt: '2026-12-15', endsAt: '2026-12-15', idempotencyKey: newId() };
    const off = await run('addTimeOff', 'AddTimeOffInput', { ...input, expectedVersion: await version() }, CALENDAR);
    expect(off).toMatchObject({
      conflicts: [],
      sessionConflicts: [{ id: session.id, service: { name: 'First aid' } }],
      userErrors: [],
    });
    const { data } = await maya.ask(`query ($id: ID!) { session(id: $id) { ${SESSION} } }`, { id: session.id });
    expect(data.session.conflicts).toMatchObject([{ code: 'RESOURCE_AWAY', resource: { id: studio } }]);
    const archive = await run(
      'archiveResource',
      'ArchiveResourceInput',
      { id: studio, expectedVersion: await version() },
      'resource { active }',
    );
    expect(archive.userErrors).toMatchObject([{ code: 'RESOURCE_IN_USE' }]);
    expect(archive.userErrors[0]!.details.sessionIds).toContain(session.id);
  });
});
