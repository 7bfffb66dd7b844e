import type { Browser } from '../testing/ask.js';
import { type Harbour, openHarbour } from '../testing/harbour.js';
import { anOrganization } from '../testing/placed-order.js';
import { aResource } from '../testing/shop.js';

let harbour: Harbour;
let maya: Browser;
let ben: Browser;
beforeAll(async () => {
  harbour = await openHarbour();
  maya = await harbour.signedIn('maya@harbour.example');
  ben = await harbour.signedIn('ben@harbour.example');
});
afterAll(() => harbour?.close());

const RESOURCE =
  'id version name kind typeName code capacity timeZone active overbookable skills skillsText staffMember { id } homeAddress homeLatitude homeLongitude';
const UNKNOWN = '01930000-0000-7000-8000-00000000dead';

const INPUTS: Record<string, string> = {
  createResource: 'CreateResourceInput',
  changeResource: 'ChangeResourceInput',
  changeResourceCapacity: 'ChangeResourceCapacityInput',
  archiveResource: 'ArchiveResourceInput',
  restoreResource: 'ResourceActionInput',
};

async function call(mutation: string, input: object, as = maya) {
  const key = mutation === 'createResource' ? { idempotencyKey: crypto.randomUUID() } : {};
  const answer = await as.ask(
    `mutation ($input: ${INPUTS[mutation]}!) { ${mutation}(input: $input) { resource { ${RESOURCE} } userErrors { code path details } } }`,
    { input: { ...key, ...input } },
  );
  return answer.errors ? { errors: answer.errors.map(({ extensions }) => extensions.code) } : answer.data[mutation];
}

const said = ({ userErrors }: { userErrors: { code: string; path: string[] }[] }) =>
  userErrors.map(({ code, path }) => `${code} ${path.join('.')}`);

const make = async (over: object = {}) => (await call('createResource', { name: 'Kim', kind: 'STAFF', ...over })).resource;

const eventsOf = (id: string) =>
  harbour.rows('SELECT type, actor_name, before, after FROM events WHERE entity_id = $1 ORDER BY id', [id]);

describe('Resources are made', () => {
  test.each([
    ['[SV-33] people', 'STAFF', 'Staff'],
    ['[SV-34] equipment', 'EQUIPMENT', 'Equipment'],
    ['[SV-35] vehicles', 'VEHICLE', 'Vehicle'],
  ])('%s, with places, skills and a home', async (_row, kind, typeName) => {
    const resource = await make({
      ...{ kind, name: `${kind} one`, code: `${kind}-1`, capacity: 2, skills: ['lift', 'push'], overbookable: true },
      ...{ homeAddress: '1 Quay', homeLatitude: 51.5, homeLongitude: -0.02 },
    });
    expect(resource).toMatchObject({
      ...{ version: 1, kind, typeName, code: `${kind}-1`, capacity: 2, timeZone: 'Europe/London', active: true },
      ...{ overbookable: true, skills: ['lift', 'push'], skillsText: 'lift, push', homeLatitude: 51.5 },
    });
    expect(await eventsOf(resource.id)).toMatchObject([
      { type: 'resource.created', before: null, after: { kind, capacity: 2, name: `${kind} one` } },
    ]);
    expect(await harbour.rows('SELECT position FROM resource_units WHERE resource_id = $1 ORDER BY 1', [resource.id])).toEqual([
      { position: 1 },
      { position: 2 },
    ]);
  });

  test('[SV-36] of a type of the organization', async () => {
    const CREATE =
      'mutation ($input: CreateResourceTypeInput!) { createResourceType(input: $input) { resourceType { key name own } userErrors { code path } } }';
    const input = { idempotencyKey: 'type 1', name: 'Rescue boat' };
    const first = (await maya.ask(CREATE, { input })).data.createResourceType;
    expect(first).toEqual({ resourceType: { key: 'RESCUE_BOAT', name: 'Rescue boat', own: true }, userErrors: [] });
    expect((await maya.ask(CREATE, { input })).data.createResourceType).toEqual(first);
    const again = await maya.ask(CREATE, { input: { idempotencyKey: 'type 2', name: 'rescue  BOAT' } });
    expect(again.data.createResourceType).toEqual({
      resourceType: null,
      userErrors: [{ code: 'DUPLICATE', path: ['name'] }],
    });
    expect((await ben.ask(CREATE, { input: { idempotencyKey: 'type 3', name: 'Kayak' } })).errors![0]!.extensions.code).toBe(
      'FORBIDDEN',
    );
    expect(await make({ kind: 'RESCUE_BOAT', name: 'Gull' })).toMatchObject({ kind: 'RESCUE_BOAT', typeName: 'Rescue boat' });
    const listed = await ben.ask(
      '{ resourceTypes { key own } grid(entity: RESOURCE) { fields { name options { value label } } } }',
    );
    expect(listed.data.resourceTypes.map(({ key }: { key: string }) => key)).toEqual([
      ...['STAFF', 'ROOM', 'VEHICLE', 'EQUIPMENT'],
      'RESCUE_BOAT',
    ]);
    const kind = listed.data.grid.fields.find(({ name }: { name: string }) => name === 'kind');
    expect(kind.options).toContainEqual({ value: 'RESCUE_BOAT', label: 'Rescue boat' });
  });

  test('once for one key', async () => {
    const input = { idempotencyKey: 'one key', name: 'Once', kind: 'ROOM' };
    const [first, second] = [await call('createResource', input), await call('createResource', input)];
    expect(second).toEqual(first);
    expect(said(await call('createResource', { ...input, name: 'Other' }))).toEqual(['IDEMPOTENCY_KEY_REUSED idempotencyKey']);
    expect(said(await call('createResource', { ...input, idempotencyKey: ' ' }))).toEqual(['REQUIRED idempotencyKey']);
    expect(await harbour.rows("SELECT 1 FROM resources WHERE name = 'Once'")).toHaveLength(1);
  });

  test('not with anything wrong, and then nothing is', async () => {
    await make({ code: 'Dup', staffMemberId: harbour.ids.staffMembers.OWNER });
    const before = await harbour.rows('SELECT count(*) FROM resources');
    const refused: [object, string][] = [
      [{ name: ' ' }, 'REQUIRED name'],
      [{ kind: 'UNICORN' }, 'INVALID_VALUE kind'],
      [{ code: 'dup' }, 'DUPLICATE code'],
      [{ timeZone: 'London' }, 'INVALID_VALUE timeZone'],
      [{ skills: ['x'.repeat(41)] }, 'TOO_LONG skills.0'],
      [{ capacity: 0 }, 'INVALID_VALUE capacity'],
      [{ homeLatitude: 91, homeLongitude: 0 }, 'COORDINATES_OUT_OF_RANGE homeLatitude'],
      [{ homeLongitude: 0 }, 'REQUIRED homeLatitude'],
      [{ staffMemberId: harbour.ids.staffMembers.OWNER }, 'DUPLICATE staffMemberId'],
      [{ staffMemberId: UNKNOWN }, 'NOT_FOUND staffMemberId'],
    ];
    for (const [input, code] of refused) {
      expect(said(await call('createResource', { name: 'Bad', kind: 'STAFF', ...input }))).toEqual([code]);
    }
    expect(await call('createResource', { name: 'No right', kind: 'STAFF' }, ben)).toEqual({ errors: ['FORBIDDEN'] });
    expect(await harbour.rows('SELECT count(*) FROM resources')).toEqual(before);
  });
});

describe('Resources are changed', () => {
  test('[SV-03] what is left out stays, what is null is cleared, and it is in the history', async () => {
    const { id } = await make({ name: 'Change me', code: 'CH', skills: ['a'], homeAddress: '1 Quay' });
    const { resource } = await call('changeResource', {
      ...{ id, expectedVersion: 1, name: ' Changed ', code: null, skills: ['b', 'c'], timeZone: 'Europe/Paris' },
    });
    expect(resource).toMatchObject({
      ...{ version: 2, name: 'Changed', code: null, skills: ['b', 'c'], timeZone: 'Europe/Paris', homeAddress: '1 Quay' },
    });
    const same = await call('changeResource', { id, expectedVersion: 2, name: 'Changed', skills: ['b', 'c'] });
    expect([same.resource.version, same.userErrors]).toEqual([2, []]);
    expect((await eventsOf(id)).slice(1)).toMatchObject([
      {
        type: 'resource.changed',
        before: { name: 'Change me', code: 'CH', skills: ['a'] },
        after: { name: 'Changed', code: null },
      },
    ]);
    const timeline = await maya.ask('query ($id: ID!) { resource(id: $id) { timeline { nodes { summary } } } }', { id });
    expect(timeline.data.resource.timeline.nodes.map(({ summary }: { summary: string }) => summary)).toEqual([
      expect.stringMatching(/ changed the resource\.$/),
      expect.stringMatching(/ added the resource\.$/),
    ]);
  });

  test('[CRM-15] every wrong field says what is wrong with it; a stale edit writes nothing', async () => {
    const { id } = await make({ name: 'Stays' });
    const wrong = await call('changeResource', { id, expectedVersion: 1, name: '', timeZone: 'Nowhere', homeLatitude: 3 });
    expect(said(wrong)).toEqual(['REQUIRED name', 'INVALID_VALUE timeZone', 'REQUIRED homeLongitude']);
    expect(wrong.resource).toMatchObject({ name: 'Stays', version: 1 });
    const stale = await call('changeResource', { id, expectedVersion: 9, name: 'x' });
    expect(stale.userErrors).toEqual([{ code: 'STALE_VERSION', path: ['expectedVersion'], details: { version: 1 } }]);
    expect(said(await call('changeResource', { id: UNKNOWN, expectedVersion: 1, name: 'x' }))).toEqual(['NOT_FOUND id']);
    expect(await call('changeResource', { id, expectedVersion: 1, name: 'x' }, ben)).toEqual({ errors: ['FORBIDDEN'] });
  });

  test('of another organization there are none', async () => {
    const elsewhere = await anOrganization(harbour.owner.insert, 'elsewhere');
    const id = await aResource(harbour.owner.insert, elsewhere, 'Their room', []);
    for (const [mutation, input] of [
      ['changeResource', { name: 'Ours' }],
      ['changeResourceCapacity', { capacity: 5 }],
      ['archiveResource', {}],
      ['restoreResource', {}],
    ] as const) {
      const answer = await call(mutation, { id, expectedVersion: 1, ...input });
      expect([mutation, said(answer), answer.resource]).toEqual([mutation, ['NOT_FOUND id'], null]);
    }
    expect((await maya.ask('query ($id: ID!) { resource(id: $id) { name } }', { id })).data.resource).toBeNull();
    expect(await harbour.rows('SELECT name, version, active FROM resources WHERE id = $1', [id])).toEqual([
      { name: 'Their room', version: 1, active: true },
    ]);
  });
});

describe('Resources that are booked', () => {
  test('[SV-03] are archived when nothing is to come, or when what is to come stays; then nobody books them', async () => {
    const { room, massage } = harbour.ids;
    const startsAt = '2026-12-08T10:00:00.000Z';
    const { order } = await harbour.order({ serviceId: massage, startsAt });
    const refused = await call('archiveResource', { id: room, expectedVersion: 1 });
    expect(refused.userErrors).toEqual([
      { code: 'RESOURCE_IN_USE', path: ['keepBookings'], details: { count: 1, bookingIds: [order.bookings[0].id] } },
    ]);
    expect(refused.resource.active).toBe(true);
    expect((await call('archiveResource', { id: room, keepBookings: true })).resource).toMatchObject({
      active: false,
      version: 2,
    });
    const taken = await harbour.shop('addBasketLine', { serviceId: massage, startsAt: '2026-12-08T13:00:00.000Z' });
    expect(taken.userErrors).toHaveLength(1);
    expect(await harbour.rows('SELECT 1 FROM allocations WHERE booking_id = $1', [order.bookings[0].id])).toHaveLength(1);
    expect((await call('restoreResource', { id: room })).resource).toMatchObject({ active: true, version: 3 });
    const free = await harbour.shop('addBasketLine', { serviceId: massage, startsAt: '2026-12-08T13:00:00.000Z' });
    expect(free.userErrors).toEqual([]);
  });

  test('take as many bookings at a time as they have places, and keep the places that are booked', async () => {
    const { room, massage } = harbour.ids;
    const startsAt = '2026-12-09T10:00:00.000Z';
    const version = async () => (await harbour.rows('SELECT version FROM resources WHERE id = $1', [room]))[0].version;
    const book = async () => (await harbour.order({ serviceId: massage, startsAt })).userErrors;
    expect(await book()).toEqual([]);
    await expect(book()).rejects.toThrow('RESOURCE_TAKEN');
    const more = await call('changeResourceCapacity', { id: room, expectedVersion: await version(), capacity: 3 });
    expect(more.resource.capacity).toBe(3);
    expect(await book()).toEqual([]);
    const fewer = await call('changeResourceCapacity', { id: room, expectedVersion: await version(), capacity: 1 });
    expect(said(fewer)).toEqual(['RESOURCE_IN_USE capacity']);
    expect(fewer.userErrors[0].details.least).toBe(2);
    const two = await call('changeResourceCapacity', { id: room, expectedVersion: await version(), capacity: 2 });
    expect(two.resource.capacity).toBe(2);
    await expect(book()).rejects.toThrow('RESOURCE_TAKEN');
    const again = await call('changeResourceCapacity', { id: room, expectedVersion: await version(), capacity: 3 });
    expect(again.resource.capacity).toBe(3);
    expect(await harbour.rows('SELECT position, active FROM resource_units WHERE resource_id = $1 ORDER BY 1', [room])).toEqual([
      { position: 1, active: true },
      { position: 2, active: true },
      { position: 3, active: true },
    ]);
  });
});

describe('The grid of resources', () => {
  test('has pages, sorts, filters and a search, with archived ones', async () => {
    const boat = await make({ name: 'Zulu boat', kind: 'VEHICLE', code: 'ZB', skills: ['towing'], capacity: 4 });
    await call('archiveResource', { id: boat.id });
    const LIST =
      'query ($where: ResourceWhere, $orderBy: [ResourceOrder!]) { resources(where: $where, orderBy: $orderBy, first: 200) { nodes { name active } totalCount { count } } }';
    const names = async (where: object, orderBy: object[] = []) => {
      const { data, errors } = await ben.ask(LIST, { where, orderBy });
      if (errors) throw new Error(JSON.stringify(errors));
      expect(data.resources.totalCount.count).toBe(data.resources.nodes.length);
      return data.resources.nodes.map(({ name }: { name: string }) => name);
    };
    for (const where of [
      { search: 'zulu' },
      { search: 'tow ZB' },
      { active: { eq: false } },
      { capacity: { gte: 4 } },
      { skillsText: { contains: 'towing' } },
      { code: { eq: 'ZB' } },
    ]) {
      expect([where, await names(where)]).toEqual([where, ['Zulu boat']]);
    }
    const all = await names({});
    expect(all).toEqual([...all].sort());
    expect(await names({}, [{ field: 'NAME', direction: 'DESC' }])).toEqual([...all].reverse());
    const rooms = await names({ kind: { in: ['ROOM'] } });
    expect(rooms).toContain('Room 1');
    expect(rooms).not.toContain('Zulu boat');
  });
});
