import type { Decision } from '../kernel/index.js';
import { aRequirement, aResource, aService, deciding, idOf } from '../testing/index.js';
import {
  type ChangeServiceCommand,
  type CreateServiceCommand,
  decideChangeService,
  decideCreateService,
  decideOfferService,
  type RequirementDraft,
  type Service,
  type ServiceFacts,
  type StoredPoolPlace,
  type StoredRequirement,
} from './index.js';

const kim = aResource();
const lee = aResource({ name: 'Lee' });
const gone = aResource({ name: 'Gone', active: false });
const room = aResource({ kind: 'ROOM', name: 'Room 1' });
const boat = aResource({ kind: 'BOAT', name: 'Boat' });

const byId = <R extends { id: string }>(records: readonly R[]) => new Map(records.map((record) => [record.id, record]));

/** Services as they are stored, with what they need in rows of their own. */
function factsOf(...services: Service[]): ServiceFacts {
  const needs: StoredRequirement[] = [];
  const places: StoredPoolPlace[] = [];
  for (const { id: serviceId, requirements } of services) {
    for (const [index, { resourceIds, ...need }] of requirements.entries()) {
      needs.push({ ...need, version: 1, serviceId, position: index + 1 });
      for (const [place, resourceId] of resourceIds.entries()) {
        places.push({ id: `${need.id}-${place}`, requirementId: need.id, resourceId, position: place + 1 });
      }
    }
  }
  return {
    services: byId(services),
    service_requirements: byId(needs),
    requirement_resources: byId(places),
    resources: byId([kim, lee, gone, room, boat]),
    resource_types: new Map([['boat', { key: 'BOAT' }]]),
  };
}

const need = (over: Partial<RequirementDraft> = {}): RequirementDraft => ({
  role: 'therapist',
  kind: 'STAFF',
  quantity: 1,
  phase: 'WHOLE',
  skills: [],
  resourceIds: [],
  ...over,
});

const draft = (over: Partial<CreateServiceCommand> = {}): CreateServiceCommand => ({
  kind: 'SERVICE',
  name: ' Sports massage ',
  description: '',
  category: ' ',
  durationMin: 60,
  bufferBeforeMin: 0,
  bufferAfterMin: 10,
  priceMinor: 5000,
  priceVisibility: 'SHOWN',
  paymentType: 'PAY_LATER',
  workflow: 'CONFIRM_NOW',
  locationModes: ['ONSITE'],
  mostAttendees: 1,
  followUps: [],
  taxRateId: null,
  cancelPolicyId: null,
  requirements: [],
  ...over,
});

const create = (over: Partial<CreateServiceCommand> = {}) => decideCreateService(factsOf(), draft(over), deciding());
const said = ({ refusals }: Decision) => refusals.map(({ code, path }) => `${code} ${path.join('.')}`);
const rows = ({ changes }: Decision, entity: string, op: 'insert' | 'patch' | 'remove' = 'insert') =>
  changes.flatMap((change) =>
    change.entity === entity && change.op === op
      ? [change.op === 'insert' ? change.values : change.op === 'patch' ? change.set : change.id]
      : [],
  );

describe('A service is made', () => {
  test('with what it needs: a therapist, and any room of the kind, and the room first to be set up', () => {
    const decision = create({
      locationModes: ['MOBILE', 'ONSITE'],
      bufferBeforeMin: 15,
      requirements: [
        need({ role: ' therapist ', resourceIds: [lee.id, kim.id], skills: ['deep tissue', ' deep tissue', ''] }),
        need({ role: 'room', kind: 'ROOM' }),
        need({ role: 'boat', kind: 'BOAT', phase: 'SETUP' }),
      ],
    });
    expect(decision.refusals).toEqual([]);
    expect(rows(decision, 'services')).toEqual([
      expect.objectContaining({
        name: 'Sports massage',
        category: null,
        currency: 'GBP',
        active: true,
        locationMode: 'MOBILE',
        locationModes: ['MOBILE', 'ONSITE'],
      }),
    ]);
    expect(rows(decision, 'service_requirements')).toMatchObject([
      { role: 'therapist', kind: 'STAFF', position: 1, skills: ['deep tissue'] },
      { role: 'room', kind: 'ROOM', position: 2 },
      { role: 'boat', kind: 'BOAT', position: 3, phase: 'SETUP' },
    ]);
    expect(rows(decision, 'requirement_resources')).toMatchObject([
      { resourceId: lee.id, position: 1 },
      { resourceId: kim.id, position: 2 },
    ]);
    expect(decision.events[0]).toMatchObject({ type: 'service.created', after: { name: 'Sports massage' } });
  });

  test.each<[string, Partial<CreateServiceCommand>, string[]]>([
    ['without a name', { name: ' ' }, ['REQUIRED name']],
    ['free at a price', { paymentType: 'FREE' }, ['INVALID_VALUE priceMinor']],
    ['paid at once at a hidden price', { paymentType: 'PAY_NOW', priceVisibility: 'HIDDEN' }, ['INVALID_VALUE paymentType']],
    ['below nothing', { priceMinor: -1 }, ['INVALID_VALUE priceMinor']],
    ['at half a penny', { priceMinor: 0.5 }, ['INVALID_VALUE priceMinor']],
    ['of no length', { durationMin: 0 }, ['INVALID_VALUE durationMin']],
    ['of a negative length', { durationMin: -60 }, ['INVALID_VALUE durationMin']],
    ['of a year', { durationMin: 525_600 }, ['INVALID_VALUE durationMin']],
    ['without a length', { durationMin: null }, ['REQUIRED durationMin']],
    ['with a negative buffer', { bufferAfterMin: -5 }, ['INVALID_VALUE bufferAfterMin']],
    ['goods with a time', { kind: 'GOODS' }, ['INVALID_VALUE durationMin', 'INVALID_VALUE bufferAfterMin']],
    ['for nobody', { mostAttendees: 0 }, ['INVALID_VALUE mostAttendees']],
    ['nowhere', { locationModes: [] }, ['REQUIRED locationModes']],
    ['twice in one place', { locationModes: ['ONSITE', 'ONSITE'] }, ['DUPLICATE locationModes']],
    ['with a nameless follow-up', { followUps: [{ title: '', afterDays: 2 }] }, ['REQUIRED followUps.0.title']],
    ['with a follow-up before it', { followUps: [{ title: 'Call', afterDays: -1 }] }, ['INVALID_VALUE followUps.0.afterDays']],
    ['a course that needs a room', { kind: 'COURSE', requirements: [need()] }, ['INVALID_VALUE requirements']],
    ['needing something nameless', { requirements: [need({ role: '' })] }, ['REQUIRED requirements.0.role']],
    ['needing an unknown kind', { requirements: [need({ kind: 'DRAGON' })] }, ['INVALID_VALUE requirements.0.kind']],
    ['needing none of something', { requirements: [need({ quantity: 0 })] }, ['QUANTITY_OUT_OF_RANGE requirements.0.quantity']],
    [
      'needing a room as a therapist',
      { requirements: [need({ resourceIds: [room.id] })] },
      ['INVALID_VALUE requirements.0.resourceIds'],
    ],
    [
      'needing somebody who has left',
      { requirements: [need({ resourceIds: [gone.id] })] },
      ['INVALID_VALUE requirements.0.resourceIds'],
    ],
    [
      'needing nobody knows whom',
      { requirements: [need({ resourceIds: [idOf('resource', 999)] })] },
      ['NOT_FOUND requirements.0.resourceIds'],
    ],
    [
      'needing somebody twice',
      { requirements: [need({ resourceIds: [kim.id, kim.id] })] },
      ['DUPLICATE requirements.0.resourceIds'],
    ],
    ['set up in no time', { requirements: [need(), need({ phase: 'SETUP' })] }, ['INVALID_VALUE requirements.1.phase']],
    ['led by whoever clears up', { requirements: [need({ phase: 'TEARDOWN' })] }, ['INVALID_VALUE requirements.0.phase']],
  ])('but not %s', (_, over, expected) => {
    const decision = create(over);
    expect(said(decision)).toEqual(expected);
    expect(decision.changes).toEqual([]);
  });

  test('goods have neither a time nor needs', () => {
    const goods = create({ kind: 'GOODS', durationMin: null, bufferAfterMin: 0 });
    expect(goods.refusals).toEqual([]);
    expect(rows(goods, 'services')).toMatchObject([{ kind: 'GOODS', durationMin: null }]);
  });
});

describe('A service is changed', () => {
  const therapist = aRequirement({ role: 'therapist', resourceIds: [kim.id] });
  const place = aRequirement({ role: 'room', kind: 'ROOM' });
  const massage = aService({ requirements: [therapist, place], locationModes: [], bufferAfterMin: 10 });
  const change = (over: Partial<ChangeServiceCommand>) =>
    decideChangeService(factsOf(massage), { id: massage.id, expectedVersion: 1, ...over }, deciding());

  test('in what differs; what is left out stays, and saying the same changes nothing', () => {
    const decision = change({ name: 'Deep massage', priceMinor: 6000 });
    expect(rows(decision, 'services', 'patch')).toEqual([{ name: 'Deep massage', priceMinor: 6000 }]);
    expect(decision.events[0]).toMatchObject({ before: { priceMinor: 5000 }, after: { priceMinor: 6000 } });
    expect(change({ name: massage.name, locationModes: ['ONSITE'], requirements: [therapist, place] }).changes).toEqual([]);
  });

  test('a need that stays is the same record; others come and go', () => {
    const decision = change({ requirements: [{ ...therapist, resourceIds: [lee.id] }, need({ role: 'helper' })] });
    expect(rows(decision, 'service_requirements', 'remove')).toEqual([place.id]);
    expect(rows(decision, 'service_requirements')).toMatchObject([{ role: 'helper' }]);
    expect(rows(decision, 'requirement_resources', 'remove')).toEqual([`${therapist.id}-0`]);
    expect(rows(decision, 'requirement_resources')).toMatchObject([{ requirementId: therapist.id, resourceId: lee.id }]);
    expect(rows(decision, 'services', 'patch')).toEqual([{}]);
    expect(decision.events[0]).toMatchObject({
      type: 'service.changed',
      before: { requirements: [{ role: 'therapist' }, { role: 'room' }] },
    });
  });

  test('two needs that change places never share one', () => {
    const decision = change({ requirements: [place, therapist] });
    expect(
      decision.changes.flatMap((one) =>
        one.op === 'patch' && one.entity === 'service_requirements' ? [[one.id, one.set.position]] : [],
      ),
    ).toEqual([
      [place.id, 3],
      [therapist.id, 4],
    ]);
  });

  test('but not into what it could not be made as, nor on an old version', () => {
    expect(said(change({ paymentType: 'FREE' }))).toEqual(['INVALID_VALUE priceMinor']);
    expect(said(change({ bufferAfterMin: 0, requirements: [therapist, { ...place, phase: 'TEARDOWN' }] }))).toEqual([
      'INVALID_VALUE requirements.1.phase',
    ]);
    expect(said(change({ expectedVersion: 4, name: 'x' }))).toEqual(['STALE_VERSION expectedVersion']);
    expect(said(change({ id: idOf('service', 999), name: 'x' }))).toEqual(['NOT_FOUND id']);
  });

  test('somebody who was archived may stay in the pool', () => {
    const old = aService({ requirements: [aRequirement({ resourceIds: [gone.id] })] });
    const facts = factsOf(old);
    const [first] = old.requirements;
    const on = (requirements?: RequirementDraft[]) =>
      decideChangeService(
        facts,
        { id: old.id, expectedVersion: 1, name: 'Other', ...(requirements && { requirements }) },
        deciding(),
      );
    expect(said(on())).toEqual([]);
    expect(said(on([{ ...first!, role: 'healer' }]))).toEqual([]);
  });

  test('a service goes off the shop and comes back', () => {
    const offer = (active: boolean, over: Partial<Service> = {}) =>
      decideOfferService(factsOf({ ...massage, ...over }), { id: massage.id, expectedVersion: 1, active }, deciding());
    expect(rows(offer(false), 'services', 'patch')).toEqual([{ active: false }]);
    expect(offer(false).events[0]!.type).toBe('service.retired');
    expect(offer(true).changes).toEqual([]);
    expect(offer(true, { active: false }).events[0]!.type).toBe('service.offered_again');
    expect(said(decideOfferService(factsOf(), { id: massage.id, expectedVersion: 1, active: false }, deciding()))).toEqual([
      'NOT_FOUND id',
    ]);
  });
});
