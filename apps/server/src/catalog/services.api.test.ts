import type { Browser } from '../testing/ask.js';
import { type Harbour, openHarbour } from '../testing/harbour.js';

let harbour: Harbour;
let maya: Browser;
let therapist: string;
beforeAll(async () => {
  harbour = await openHarbour();
  maya = await harbour.signedIn('maya@harbour.example');
  therapist = await aTherapist('Hana');
});
afterAll(() => harbour?.close());

const SERVICE = `id version name description kind category durationMin bufferBeforeMin bufferAfterMin price { amountMinor currency }
  priceVisibility paymentType workflow locationMode locationModes mostAttendees followUps { title afterDays } needs active
  requirements { id role kind quantity phase skills pool { resource { id name } } }`;
const UNKNOWN = '01930000-0000-7000-8000-00000000dead';

/** Somebody who works from nine to five every day, as the room does. */
async function aTherapist(name: string): Promise<string> {
  const id = crypto.randomUUID();
  const tenant = { organization_id: harbour.ids.organizationId };
  const at = '2026-11-20T09:00:00.000Z';
  const resource = { ...tenant, id, kind: 'STAFF', name, time_zone: 'Europe/London', created_at: at, updated_at: at };
  await harbour.owner.insert('resources', resource);
  await harbour.owner.insert('resource_units', { ...tenant, id: crypto.randomUUID(), resource_id: id, position: 1 });
  for (let weekday = 1; weekday <= 7; weekday++) {
    const hours = { weekday, opens: '09:00', closes: '17:00' };
    await harbour.owner.insert('schedules', { ...tenant, id: crypto.randomUUID(), resource_id: id, ...hours });
  }
  return id;
}

async function call(mutation: string, input: object, as = maya) {
  const plain = mutation === 'retireService' || mutation === 'offerServiceAgain';
  const type = plain ? 'ServiceActionInput' : `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const answer = await as.ask(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { service { ${SERVICE} } userErrors { code path details } } }`,
    { input },
  );
  return answer.errors ? { errors: answer.errors.map(({ extensions }) => extensions.code) } : answer.data[mutation];
}

const draft = (over: object = {}) => ({
  idempotencyKey: crypto.randomUUID(),
  kind: 'SERVICE',
  name: 'Deep massage',
  durationMin: 60,
  priceMinor: 6000,
  paymentType: 'PAY_LATER',
  ...over,
});
const create = async (over: object = {}) => (await call('createService', draft(over))).service;
const said = ({ userErrors }: { userErrors: { code: string; path: string[] }[] }) =>
  userErrors.map(({ code, path }) => `${code} ${path.join('.')}`);

const withRoom = () => [
  { role: 'therapist', kind: 'STAFF', resourceIds: [therapist] },
  { role: 'room', kind: 'ROOM' },
];

/** The times that the shop offers on a day. */
async function offered(serviceId: string, day = '2026-12-01'): Promise<string[]> {
  const after = new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  const { data } = await harbour.guest.ask(
    'query ($id: ID!, $from: LocalDate!, $to: LocalDate!) { shop(slug: "harbour") { service(id: $id) { slots(from: $from, to: $to) { startsAt } } } }',
    { id: serviceId, from: day, to: after },
  );
  return (data.shop.service?.slots ?? []).map(({ startsAt }: { startsAt: string }) => startsAt.slice(11, 16));
}

describe('Services are managed', () => {
  test('[SV-05] a product becomes bookable, and offers the times at which all that it needs is free', async () => {
    const service = await create({ requirements: withRoom(), bufferAfterMin: 30, category: 'Treatments' });
    expect(service).toMatchObject({
      name: 'Deep massage',
      version: 1,
      price: { amountMinor: 6000, currency: 'GBP' },
      locationModes: ['ONSITE'],
      needs: 'therapist, room',
      active: true,
      requirements: [
        { role: 'therapist', pool: [{ resource: { id: therapist, name: 'Hana' } }] },
        { role: 'room', kind: 'ROOM', pool: [] },
      ],
    });
    expect(await offered(service.id)).toContain('10:00');
    await harbour.order({ serviceId: harbour.ids.massage, startsAt: '2026-12-01T10:00:00.000Z' });
    const left = await offered(service.id);
    expect([left.includes('10:00'), left.includes('11:00')]).toEqual([false, true]);

    const { order } = await harbour.order({ serviceId: service.id, startsAt: '2026-12-01T12:00:00.000Z' });
    const taken = await harbour.rows('SELECT resource_id, starts_at, ends_at FROM allocations WHERE booking_id = $1', [
      order.bookings[0].id,
    ]);
    expect(taken.map(({ resource_id }) => resource_id).sort()).toEqual([therapist, harbour.ids.room].sort());
    for (const { ends_at } of taken) expect(ends_at).toEqual(new Date('2026-12-01T13:30:00.000Z'));
  });

  test('the same key makes it once; goods have no time', async () => {
    const input = draft({ kind: 'GOODS', name: 'Candle', durationMin: null, paymentType: 'PAY_NOW' });
    const [first, second] = [await call('createService', input), await call('createService', input)];
    expect(second.service.id).toBe(first.service.id);
    expect(first.service).toMatchObject({ kind: 'GOODS', durationMin: null, needs: null });
    expect(said(await call('createService', { ...input, name: 'Other' }))).toEqual(['IDEMPOTENCY_KEY_REUSED idempotencyKey']);
  });

  test.each<[object, string]>([
    [{ name: '' }, 'REQUIRED name'],
    [{ paymentType: 'FREE' }, 'INVALID_VALUE priceMinor'],
    [{ paymentType: 'PAY_NOW', priceVisibility: 'HIDDEN' }, 'INVALID_VALUE paymentType'],
    [{ durationMin: -60 }, 'INVALID_VALUE durationMin'],
    [{ durationMin: 1_000_000 }, 'INVALID_VALUE durationMin'],
    [{ durationMin: null }, 'REQUIRED durationMin'],
    [{ kind: 'GOODS' }, 'INVALID_VALUE durationMin'],
    [{ bufferBeforeMin: -1 }, 'INVALID_VALUE bufferBeforeMin'],
    [{ locationModes: [] }, 'REQUIRED locationModes'],
    [{ requirements: [{ role: 'room', kind: 'CASTLE' }] }, 'INVALID_VALUE requirements.0.kind'],
    [{ requirements: [{ role: 'room', kind: 'ROOM', resourceIds: [UNKNOWN] }] }, 'NOT_FOUND requirements.0.resourceIds'],
    [{ requirements: [{ role: 'room', kind: 'ROOM', quantity: 21 }] }, 'QUANTITY_OUT_OF_RANGE requirements.0.quantity'],
    [{ idempotencyKey: '' }, 'REQUIRED idempotencyKey'],
  ])('%j is refused and nothing is written', async (over, refusal) => {
    const count = async () => (await harbour.rows('SELECT count(*)::integer AS n FROM services'))[0].n;
    const before = await count();
    const answer = await call('createService', draft(over));
    expect([said(answer), answer.service]).toEqual([[refusal], null]);
    expect(await count()).toBe(before);
  });

  test('a resource of the wrong kind has no place in a pool', async () => {
    const requirements = [{ role: 'room', kind: 'ROOM', resourceIds: [therapist] }];
    expect((await call('createService', draft({ requirements }))).userErrors).toMatchObject([
      { code: 'INVALID_VALUE', path: ['requirements', '0', 'resourceIds'], details: { why: 'OTHER_KIND', kind: 'STAFF' } },
    ]);
  });

  test('is changed: what is left out stays, needs are kept by their id, what was ordered keeps its price', async () => {
    const service = await create({ name: 'Hot stones', requirements: withRoom(), category: 'Treatments' });
    const { order } = await harbour.order({ serviceId: service.id, startsAt: '2026-12-08T10:00:00.000Z' });
    const [first, room] = service.requirements;
    const { service: changed, userErrors } = await call('changeService', {
      id: service.id,
      expectedVersion: 1,
      priceMinor: 7000,
      bufferBeforeMin: 15,
      category: null,
      locationModes: ['ONSITE', 'MOBILE'],
      mostAttendees: 2,
      followUps: [{ title: 'Ask how it was', afterDays: 2 }],
      requirements: [
        { id: room.id, role: 'warm room', kind: 'ROOM', resourceIds: [harbour.ids.room] },
        { role: 'helper', kind: 'STAFF', phase: 'SETUP' },
      ],
    });
    expect(userErrors).toEqual([]);
    expect(changed).toMatchObject({
      version: 2,
      name: 'Hot stones',
      price: { amountMinor: 7000 },
      category: null,
      locationModes: ['ONSITE', 'MOBILE'],
      followUps: [{ title: 'Ask how it was', afterDays: 2 }],
      needs: 'warm room, helper',
      requirements: [
        { id: room.id, role: 'warm room', pool: [{ resource: { name: 'Room 1' } }] },
        { role: 'helper', phase: 'SETUP' },
      ],
    });
    expect(changed.requirements.map(({ id }: { id: string }) => id)).not.toContain(first.id);
    expect(
      await harbour.rows('SELECT price_minor::integer AS price FROM bookings WHERE id = $1', [order.bookings[0].id]),
    ).toEqual([{ price: 6000 }]);
    const { data } = await maya.ask('query ($id: ID!) { service(id: $id) { timeline { nodes { type summary } } } }', {
      id: service.id,
    });
    expect(data.service.timeline.nodes).toEqual([
      { type: 'service.changed', summary: 'maya changed the service.' },
      { type: 'service.created', summary: 'maya made the service.' },
    ]);
    // Changing places, and back to how it was, is possible at any time.
    const [one, two] = changed.requirements.map(({ pool: _, ...need }: { pool: unknown }) => need);
    const swapped = await call('changeService', {
      id: service.id,
      expectedVersion: 2,
      requirements: [{ ...two, phase: 'MAIN' }, one],
    });
    expect(swapped.service.needs).toBe('helper, warm room');
  });

  test('stale and unknown ones are refused', async () => {
    const { id } = await create();
    for (const mutation of ['changeService', 'retireService', 'offerServiceAgain']) {
      expect([mutation, said(await call(mutation, { id, expectedVersion: 5 }))]).toEqual([
        mutation,
        ['STALE_VERSION expectedVersion'],
      ]);
      expect([mutation, said(await call(mutation, { id: UNKNOWN, expectedVersion: 1 }))]).toEqual([mutation, ['NOT_FOUND id']]);
    }
    expect(said(await call('changeService', { id, expectedVersion: 1, paymentType: 'FREE' }))).toEqual([
      'INVALID_VALUE priceMinor',
    ]);
  });

  test('goes off the shop and comes back', async () => {
    const { id } = await create({ requirements: withRoom() });
    expect((await call('retireService', { id, expectedVersion: 1 })).service).toMatchObject({ active: false, version: 2 });
    expect(await offered(id)).toEqual([]);
    const wish = await harbour.shop('addBasketLine', { serviceId: id, startsAt: '2026-12-15T10:00:00.000Z' });
    expect(wish.userErrors[0].code).toBe('SERVICE_NOT_BOOKABLE');
    expect((await call('offerServiceAgain', { id, expectedVersion: 2 })).service).toMatchObject({ active: true });
    expect(await offered(id)).toContain('15:00');
  });
});

describe('Who may', () => {
  test('the desk sees services and changes none', async () => {
    const ben = await harbour.signedIn('ben@harbour.example');
    const { id } = await create();
    const before = await harbour.rows('SELECT * FROM services ORDER BY id');
    expect(await call('createService', draft(), ben)).toEqual({ errors: ['FORBIDDEN'] });
    for (const mutation of ['changeService', 'retireService', 'offerServiceAgain']) {
      expect([mutation, await call(mutation, { id, expectedVersion: 1 }, ben)]).toEqual([mutation, { errors: ['FORBIDDEN'] }]);
    }
    expect(await harbour.rows('SELECT * FROM services ORDER BY id')).toEqual(before);
  });

  test('a hidden price is seen only with the right', async () => {
    const { id } = await create({ priceVisibility: 'HIDDEN' });
    const price = async (who: Browser) =>
      (await who.ask('query ($id: ID!) { service(id: $id) { price { amountMinor } } }', { id })).data.service.price;
    expect(await price(maya)).toEqual({ amountMinor: 6000 });
    expect(await price(await harbour.signedIn('ruth@harbour.example'))).toBeNull();
  });

  test('another organization finds nothing, and its pools take none of ours', async () => {
    const rival = await harbour.rival();
    const { id } = await create();
    expect(said(await call('changeService', { id, expectedVersion: 1, name: 'Stolen' }, rival))).toEqual(['NOT_FOUND id']);
    expect(said(await call('createService', draft({ requirements: withRoom() }), rival))).toEqual([
      'NOT_FOUND requirements.0.resourceIds',
    ]);
    expect((await rival.ask('{ services { nodes { id } } }')).data.services.nodes).toEqual([]);
  });
});

test('the grid of services filters, sorts and searches', async () => {
  await create({ name: 'Zen garden walk', category: 'Outdoors', durationMin: 95 });
  const { data, errors } = await maya.ask(
    `query ($where: ServiceWhere) { services(where: $where, orderBy: [{ field: NAME, direction: DESC }]) { nodes { name } totalCount { count } } }`,
    { where: { search: 'outd zen', durationMin: { gte: 90 }, category: { eq: 'Outdoors' }, active: { eq: true } } },
  );
  expect(errors).toBeUndefined();
  expect(data.services).toEqual({ nodes: [{ name: 'Zen garden walk' }], totalCount: { count: 1 } });
});
