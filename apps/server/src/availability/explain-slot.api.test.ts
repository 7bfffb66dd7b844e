import { newId } from '../ids.js';
import type { Browser } from '../testing/ask.js';
import { type Harbour, openHarbour } from '../testing/harbour.js';
import { aResource, aService } from '../testing/shop.js';

const WRITTEN = { created_at: '2026-11-20T09:00:00.000Z', updated_at: '2026-11-20T09:00:00.000Z' };

let harbour: Harbour;
let maya: Browser;
let ben: Browser;
let facial: string;
let second: string;
beforeAll(async () => {
  harbour = await openHarbour();
  const { insert } = harbour.owner;
  const { organizationId } = harbour.ids;
  facial = await aService(insert, { organizationId, name: 'Facial' });
  await aResource(insert, organizationId, 'Cabin A', [facial]);
  second = await aResource(insert, organizationId, 'Cabin B', []);
  const [requirement] = await harbour.rows('SELECT id FROM service_requirements WHERE service_id = $1', [facial]);
  await insert('requirement_resources', {
    ...{ organization_id: organizationId, id: newId(), requirement_id: requirement.id, resource_id: second, position: 2 },
  });
  maya = await harbour.signedIn('maya@harbour.example');
  ben = await harbour.signedIn('ben@harbour.example');
});
afterAll(() => harbour?.close());

const REASON = `code message path resource { id name } rule { id sentence } overridable details
  rival { startsAt endsAt booking { id reference title } }`;
const EXPLAIN = `query ($input: ExplainSlotInput!) { explainSlot(input: $input) {
  free startsAt endsAt comesTwice reasons { ${REASON} } warnings { ${REASON} }
  fixes { times { startsAt resources { name } } resources { id name } override overbook } } }`;

async function explained(input: object, as: Browser = maya) {
  const answer = await as.ask(EXPLAIN, { input });
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data.explainSlot;
}
const codes = ({ reasons }: { reasons: { code: string; path: string[] }[] }) =>
  reasons.map(({ code, path }) => `${code} ${path.join('.')}`);

const booked = async (startsAt: string, serviceId = harbour.ids.massage) =>
  (await harbour.order({ serviceId, startsAt })).order.bookings[0] as { id: string; version: number; reference: string };

describe('Staff are told why a time is not free', () => {
  test('[SV-32] [CRM-103] a taken time names the booking in the way, and the nearest free times', async () => {
    const { reference } = await booked('2026-11-24T10:00:00Z');
    const answer = await explained({ serviceId: harbour.ids.massage, startsAt: '2026-11-24T10:30:00Z' });
    expect(answer).toMatchObject({ free: false, endsAt: '2026-11-24T11:30:00.000Z' });
    expect(answer.reasons).toMatchObject([
      {
        code: 'RESOURCE_TAKEN',
        resource: { name: 'Room 1' },
        overridable: false,
        rival: { startsAt: '2026-11-24T10:00:00.000Z', booking: { reference, title: 'Sports massage' } },
      },
    ]);
    expect(answer.fixes.times.map(({ startsAt }: { startsAt: string }) => startsAt)).toEqual([
      '2026-11-24T11:00:00.000Z',
      '2026-11-24T11:15:00.000Z',
      '2026-11-24T11:30:00.000Z',
    ]);
    expect(await explained({ serviceId: harbour.ids.massage, startsAt: answer.fixes.times[0].startsAt })).toMatchObject({
      free: true,
      reasons: [],
      fixes: { times: [], resources: [], override: false, overbook: false },
    });
  });

  test('a named resource that is taken: another one is free at that time', async () => {
    const cabinA = (await harbour.rows("SELECT id FROM resources WHERE name = 'Cabin A'"))[0].id;
    await harbour.order({ serviceId: facial, startsAt: '2026-11-24T10:00:00Z', resourceId: cabinA });
    const answer = await explained({ serviceId: facial, startsAt: '2026-11-24T10:00:00Z', resourceIds: [cabinA] });
    expect(answer).toMatchObject({ free: false, fixes: { resources: [{ id: second, name: 'Cabin B' }] } });
    expect((await explained({ serviceId: facial, startsAt: '2026-11-24T10:00:00Z' })).free).toBe(true);
  });

  test('outside hours one may go beyond, with the right and a reason', async () => {
    const wish = { serviceId: facial, startsAt: '2026-11-24T20:00:00Z' };
    expect(await explained(wish)).toMatchObject({
      reasons: [
        { code: 'OUTSIDE_OPENING_HOURS', overridable: true },
        { code: 'OUTSIDE_OPENING_HOURS', overridable: true },
      ],
      fixes: { override: true, overbook: false },
    });
    expect((await explained({ ...wish, override: true })).free).toBe(true);
    const ruth = await harbour.signedIn('ruth@harbour.example');
    expect((await explained(wish, ruth)).fixes.override).toBe(false);
    expect(codes(await explained({ ...wish, override: true }, ruth))).toEqual(['OVERRIDE_NOT_ALLOWED override']);
  });

  test('[SV-08] a rule is named by what it says; what only warns staff can be gone beyond', async () => {
    const { organizationId } = harbour.ids;
    const id = newId();
    await harbour.owner.insert('booking_rules', {
      ...{
        organization_id: organizationId,
        id,
        kind: 'MIN_NOTICE',
        service_id: facial,
        params: JSON.stringify({ minutes: 7 * 1440 }),
      },
      ...{ for_customers: 'BLOCK', for_staff: 'WARN', ...WRITTEN },
    });
    const answer = await explained({ serviceId: facial, startsAt: '2026-11-26T10:00:00Z' });
    expect(answer.reasons).toMatchObject([
      { code: 'NOTICE_TOO_SHORT', overridable: true, rule: { id, sentence: 'Booked at least 7 days ahead.' }, resource: null },
    ]);
    expect(answer.fixes.override).toBe(true);
    await harbour.owner.client.query('DELETE FROM booking_rules WHERE id = $1', [id]);
  });

  test('a booking that would move is not in its own way', async () => {
    const { id } = await booked('2026-11-26T10:00:00Z');
    const wish = { serviceId: harbour.ids.massage, startsAt: '2026-11-26T10:30:00Z' };
    expect((await explained(wish)).free).toBe(false);
    expect(await explained({ bookingId: id, startsAt: '2026-11-26T10:30:00Z' })).toMatchObject({
      free: true,
      endsAt: '2026-11-26T11:30:00.000Z',
    });
  });

  test('[CRM-78] that the responsible person is busy is said, and hinders nothing', async () => {
    const staffMemberId = harbour.ids.staffMembers.OWNER;
    const { id, reference } = await booked('2026-11-27T10:00:00Z');
    await harbour.owner.client.query('UPDATE bookings SET assignee_id = $1 WHERE id = $2', [staffMemberId, id]);
    const answer = await explained({ serviceId: facial, startsAt: '2026-11-27T10:00:00Z', staffMemberId });
    expect(answer).toMatchObject({ free: true, warnings: [{ path: ['staffMemberId'], rival: { booking: { reference } } }] });
    expect((await explained({ bookingId: id, startsAt: '2026-11-27T10:00:00Z', staffMemberId })).warnings).toEqual([]);
  });

  test('a basket is in the way without being a booking', async () => {
    await harbour.shop('addBasketLine', { serviceId: harbour.ids.massage, startsAt: '2026-11-30T10:00:00Z' });
    const { reasons } = await explained({ serviceId: harbour.ids.massage, startsAt: '2026-11-30T10:00:00Z' });
    expect(reasons).toMatchObject([{ code: 'RESOURCE_TAKEN', rival: { booking: null } }]);
  });

  test.each([
    [{ startsAtLocal: { date: '2026-03-29', time: '01:30' } }, 'TIME_SKIPPED startsAtLocal'],
    [{ startsAtLocal: { date: '2026-11-24', time: '25:00' } }, 'INVALID_VALUE startsAtLocal.time'],
    [{}, 'REQUIRED startsAt'],
    [{ startsAt: '2026-11-24T10:00:00Z', durationMin: 0 }, 'END_NOT_AFTER_START endsAt'],
    [{ startsAt: '2026-11-24T10:00:00Z', endsAt: '2028-11-24T10:00:00Z' }, 'INVALID_VALUE endsAt'],
    [{ startsAt: '2026-11-20T10:00:00Z' }, 'IN_THE_PAST startsAt'],
    [{ startsAt: '2026-11-24T10:00:00Z', resourceIds: ['01930000-0000-7000-8000-00000000dead'] }, 'NOT_FOUND resourceIds.0'],
    [{ serviceId: '01930000-0000-7000-8000-00000000dead' }, 'NOT_FOUND serviceId'],
    [{ bookingId: '01930000-0000-7000-8000-00000000dead' }, 'NOT_FOUND bookingId'],
  ])('%j: %s', async (over, expected) => expect(codes(await explained({ serviceId: facial, ...over }))).toEqual([expected]));

  test('a time that comes twice is the first, unless it says the second', async () => {
    const at = (fold?: string) => explained({ serviceId: facial, startsAtLocal: { date: '2027-10-31', time: '01:30', fold } });
    expect(await at()).toMatchObject({ comesTwice: true, startsAt: '2027-10-31T00:30:00.000Z' });
    expect(await at('SECOND')).toMatchObject({ startsAt: '2027-10-31T01:30:00.000Z' });
  });

  test('a session says how many seats are left', async () => {
    const { course, session } = harbour.ids;
    expect(await explained({ serviceId: course, sessionId: session })).toMatchObject({ free: true });
    await harbour.order({ serviceId: course, sessionId: session, quantity: 3 });
    const full = await explained({ serviceId: course, sessionId: session });
    expect(full.reasons).toMatchObject([{ code: 'SESSION_FULL', details: { seatsLeft: 0 } }]);
  });
});

describe('The shop is told why, and never who', () => {
  test('[SV-02] reasons and the nearest times, without rivals', async () => {
    await booked('2026-12-01T10:00:00Z');
    const answer = await harbour.guest.ask(
      `query ($id: ID!) { shop(slug: "harbour") { service(id: $id) {
        taken: explainSlot(startsAt: "2026-12-01T10:00:00Z") { free reasons { code message rule } times { startsAt } }
        open: explainSlot(startsAt: "2026-12-01T12:00:00Z") { free reasons { code } times { startsAt } } } } }`,
      { id: harbour.ids.massage },
    );
    const { taken, open } = answer.data.shop.service;
    expect(taken).toMatchObject({ free: false, reasons: [{ code: 'RESOURCE_TAKEN', rule: null }] });
    expect(taken.times).toHaveLength(3);
    expect(open).toEqual({ free: true, reasons: [], times: [] });
    expect(JSON.stringify(answer)).not.toMatch(/BW-|rival|bookingId/);
  });
});

describe('Staff see the times they can choose', () => {
  test('of another length, and beyond hours and rules where they ask for it', async () => {
    const ask = async (more: string) =>
      (
        await ben.ask(
          `query ($serviceId: ID!) { availability(serviceId: $serviceId, from: "2026-12-03", to: "2026-12-04" ${more}) { startsAt free resources { name } } }`,
          { serviceId: facial },
        )
      ).data.availability as { startsAt: string; free: boolean }[];
    expect(await ask('')).toHaveLength(29);
    expect(await ask(', durationMin: 480')).toMatchObject([
      { startsAt: '2026-12-03T09:00:00.000Z', resources: [{ name: 'Cabin A' }, { name: 'Cabin B' }] },
    ]);
    const beyond = await ask(', beyond: true');
    expect(beyond.filter(({ free }) => free)).toHaveLength(29);
    expect(beyond.at(-1)).toMatchObject({ startsAt: '2026-12-03T16:45:00.000Z', free: false });
  });

  test('in whole days, at most 31', async () => {
    const { errors } = await ben.ask(
      'query ($id: ID!) { availability(serviceId: $id, from: "2026-12-03", to: "2027-12-04") { startsAt } }',
      { id: facial },
    );
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('What stands against bookings that are made', () => {
  test('[CRM-84] time off after the booking, for a page of bookings at once', async () => {
    const { organizationId, room } = harbour.ids;
    const [first, second] = [await booked('2026-12-07T10:00:00Z'), await booked('2026-12-08T10:00:00Z')];
    const read = async () => {
      const { data } = await ben.ask(
        `query ($ids: [ID!]!) { bookings(where: { id: { in: $ids } }, first: 10) { nodes { id conflicts { code resource { name } } } } }`,
        { ids: [first.id, second.id] },
      );
      return Object.fromEntries(
        data.bookings.nodes.map((node: { id: string; conflicts: object[] }) => [node.id, node.conflicts]),
      );
    };
    expect(await read()).toEqual({ [first.id]: [], [second.id]: [] });
    await harbour.owner.insert('busy_times', {
      ...{ organization_id: organizationId, id: newId(), resource_id: room, source: 'MANUAL', ...WRITTEN },
      ...{ starts_at: '2026-12-08T00:00:00.000Z', ends_at: '2026-12-09T00:00:00.000Z' },
    });
    expect(await read()).toEqual({ [first.id]: [], [second.id]: [{ code: 'RESOURCE_AWAY', resource: { name: 'Room 1' } }] });
  });
});
