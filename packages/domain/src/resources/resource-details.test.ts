import { aResourceRecord, deciding, resourceDetailFacts } from '../testing/index.js';
import { decideChangeResource, decideCreateResource, decideCreateResourceType, keyOfType } from './index.js';

const ID = '00000000-0000-7000-8000-0000000000aa';
const create = (details: object, facts = resourceDetailFacts()) =>
  decideCreateResource(facts, { resourceId: ID, kind: 'STAFF', name: 'Kim', ...details }, deciding());
const codes = ({ refusals }: { refusals: { code: string; path: string[] }[] }) =>
  refusals.map(({ code, path }) => `${code} ${path.join('.')}`);

const boat = { id: 't', version: 1, key: 'BOAT', name: 'Boat' };
const kim = aResourceRecord({ code: 'K1', staffMemberId: 'maya' });
const maya = { id: 'maya', active: true };
const ben = { id: 'ben', active: true };

describe('creating a resource', () => {
  test.each([
    ['[SV-33] people', 'STAFF'],
    ['[SV-34] equipment', 'EQUIPMENT'],
    ['[SV-35] vehicles', 'VEHICLE'],
  ])('%s (%s): makes it with its units, in use, in the zone of the organization', (_row, kind) => {
    const decision = create({ kind, name: ' Kim ', code: 'K7', skills: ['sports', ' Sports ', 'knees'], capacity: 2 });
    expect(codes(decision)).toEqual([]);
    const [resource, ...units] = decision.changes as { entity: string; values: Record<string, unknown> }[];
    expect(resource!.values).toMatchObject({
      ...{ id: ID, kind, name: 'Kim', code: 'K7', timeZone: 'Europe/London', active: true },
      ...{ skills: ['sports', 'knees'], staffMemberId: null, homeLatitude: null },
    });
    expect(units.map(({ entity, values }) => [entity, values.position, values.active])).toEqual([
      ['resource_units', 1, true],
      ['resource_units', 2, true],
    ]);
    expect(decision.events).toMatchObject([{ type: 'resource.created', entityId: ID, after: { kind, capacity: 2 } }]);
    expect(decision.result).toEqual({ resourceId: ID });
  });

  test('[SV-36] takes a type of the organization, and no other', () => {
    expect(codes(create({ kind: 'BOAT' }, resourceDetailFacts({ resource_types: [boat] })))).toEqual([]);
    const refused = create({ kind: 'BOAT' });
    expect(codes(refused)).toEqual(['INVALID_VALUE kind']);
    expect(refused.refusals[0]!.details).toEqual({ allowed: ['STAFF', 'ROOM', 'VEHICLE', 'EQUIPMENT'] });
  });

  test.each([
    [{ name: ' ' }, 'REQUIRED name'],
    [{ name: 'x'.repeat(201) }, 'TOO_LONG name'],
    [{ code: 'x'.repeat(41) }, 'TOO_LONG code'],
    [{ code: 'k1' }, 'DUPLICATE code'],
    [{ timeZone: 'Mars/Olympus' }, 'INVALID_VALUE timeZone'],
    [{ skills: ['ok', 'x'.repeat(41)] }, 'TOO_LONG skills.1'],
    [{ skills: Array.from({ length: 51 }, (_, i) => `skill ${i}`) }, 'TOO_LONG skills'],
    [{ homeLatitude: 51.5 }, 'REQUIRED homeLongitude'],
    [{ homeLongitude: 0 }, 'REQUIRED homeLatitude'],
    [{ homeLatitude: 90.01, homeLongitude: 0 }, 'COORDINATES_OUT_OF_RANGE homeLatitude'],
    [{ homeLatitude: 0, homeLongitude: -180.01 }, 'COORDINATES_OUT_OF_RANGE homeLongitude'],
    [{ homeLatitude: Number.NaN, homeLongitude: 0 }, 'COORDINATES_OUT_OF_RANGE homeLatitude'],
    [{ staffMemberId: 'maya' }, 'DUPLICATE staffMemberId'],
    [{ staffMemberId: 'nobody' }, 'NOT_FOUND staffMemberId'],
    [{ kind: 'ROOM', staffMemberId: 'ben' }, 'INVALID_VALUE staffMemberId'],
    [{ capacity: 0 }, 'INVALID_VALUE capacity'],
    [{ capacity: 201 }, 'INVALID_VALUE capacity'],
    [{ capacity: 1.5 }, 'INVALID_VALUE capacity'],
  ])('with %j is refused: %s', (details, said) => {
    const decision = create(details, resourceDetailFacts({ resources: [kim], staff_members: [maya, ben] }));
    expect(codes(decision)).toEqual([said]);
    expect(decision.changes).toEqual([]);
  });
});

describe('changing a resource', () => {
  const facts = resourceDetailFacts({ resources: [kim, aResourceRecord({ code: 'K2' })], staff_members: [maya, ben] });
  const change = (details: object) => decideChangeResource(facts, { id: kim.id, expectedVersion: 1, ...details });

  test('[SV-03] keeps what is left out, clears what is null, and tells from what to what', () => {
    const decision = change({ name: 'Kim Lee', code: null, skills: ['knees'] });
    expect(decision.changes).toEqual([
      {
        ...{ op: 'patch', entity: 'resources', id: kim.id, expectedVersion: 1 },
        set: { name: 'Kim Lee', code: null, skills: ['knees'] },
      },
    ]);
    expect(decision.events).toMatchObject([
      { type: 'resource.changed', before: { name: 'Kim', code: 'K1', skills: [] }, after: { name: 'Kim Lee', code: null } },
    ]);
  });

  test('to what it is already changes nothing; its own code and person are no duplicates', () => {
    const same = change({ name: 'Kim', code: 'K1', skills: [], staffMemberId: 'maya', overbookable: false });
    expect([codes(same), same.changes, same.events]).toEqual([[], [], []]);
    expect(codes(change({ code: 'k1' }))).toEqual([]);
    expect(codes(change({ staffMemberId: 'ben' }))).toEqual([]);
  });

  test.each([
    [{ name: null }, 'REQUIRED name'],
    [{ code: 'k2' }, 'DUPLICATE code'],
    [{ homeLatitude: 1 }, 'REQUIRED homeLongitude'],
    [{ expectedVersion: 2 }, 'STALE_VERSION expectedVersion'],
    [{ id: 'nobody' }, 'NOT_FOUND id'],
  ])('to %j is refused: %s', (details, said) => expect(codes(change(details))).toEqual([said]));
});

describe('a type of the organization', () => {
  const make = (name: string) => decideCreateResourceType(resourceDetailFacts({ resource_types: [boat] }), { typeId: ID, name });

  test('[SV-36] has a key made of its name', () => {
    expect(make(' Rescue  boat ').changes).toMatchObject([
      { entity: 'resource_types', values: { key: 'RESCUE_BOAT', name: 'Rescue  boat' } },
    ]);
    expect(make('Rescue boat').result).toEqual({ key: 'RESCUE_BOAT' });
  });

  test.each([
    ['Café & bar', 'CAFE_BAR'],
    ['3D printer', 'D_PRINTER'],
    ['Straße', 'STRASSE'],
    ['x', null],
    ['!!!', null],
    ['2', null],
    ['日本', null],
  ])('%s has the key %s', (name, key) => expect(keyOfType(name)).toBe(key));

  test.each([
    ['boat', 'DUPLICATE name'],
    ['Staff', 'DUPLICATE name'],
    ['', 'REQUIRED name'],
    ['x', 'INVALID_VALUE name'],
    ['x'.repeat(41), 'TOO_LONG name'],
  ])('called %s is refused: %s', (name, said) => expect(codes(make(name))).toEqual([said]));

  test('has a key that the database takes', () => {
    for (const name of ['A very long name of a type, as it is', 'ab', 'a-b-c', 'ÅÄÖ']) {
      expect(keyOfType(name)).toMatch(/^[A-Z][A-Z0-9_]{0,39}$/);
    }
  });
});
