import type { ServicePartsFragment } from '../../gql/graphql.js';
import { draftOf, inputOf, newService, pathsOf } from './service-draft.js';
import { needWords } from './service-words.js';

const massage: ServicePartsFragment = {
  id: '1',
  version: 3,
  name: 'Massage',
  description: '',
  kind: 'SERVICE',
  category: null,
  durationMin: 60,
  bufferBeforeMin: 0,
  bufferAfterMin: 10,
  price: { amountMinor: 8640, currency: 'GBP' },
  priceVisibility: 'SHOWN',
  paymentType: 'PAY_LATER',
  workflow: 'ADMIN_APPROVAL',
  locationModes: ['ONSITE', 'MOBILE'],
  mostAttendees: 1,
  followUps: [{ title: 'Call', afterDays: 2 }],
  taxRate: { id: 't1', name: 'VAT' },
  cancelPolicy: null,
  active: true,
  requirements: [
    {
      id: 'n1',
      role: 'therapist',
      kind: 'STAFF',
      quantity: 2,
      phase: 'WHOLE',
      skills: ['deep tissue'],
      pool: [{ resource: { id: 'r1', name: 'Hana', kind: 'STAFF' } }, { resource: { id: 'r2', name: 'Ines', kind: 'STAFF' } }],
    },
    { id: 'n2', role: 'room', kind: 'ROOM', quantity: 1, phase: 'SETUP', skills: [], pool: [] },
  ],
};

test('what is opened and not touched says the same', () => {
  const sent = inputOf(draftOf(massage), 'GBP');
  expect(sent).toEqual({
    kind: 'SERVICE',
    name: 'Massage',
    category: null,
    description: '',
    durationMin: 60,
    bufferBeforeMin: 0,
    bufferAfterMin: 10,
    priceMinor: 8640,
    priceVisibility: 'SHOWN',
    paymentType: 'PAY_LATER',
    workflow: 'ADMIN_APPROVAL',
    locationModes: ['ONSITE', 'MOBILE'],
    mostAttendees: 1,
    followUps: [{ title: 'Call', afterDays: 2 }],
    taxRateId: 't1',
    cancelPolicyId: null,
    requirements: [
      {
        id: 'n1',
        role: 'therapist',
        kind: 'STAFF',
        quantity: 2,
        phase: 'WHOLE',
        skills: ['deep tissue'],
        resourceIds: ['r1', 'r2'],
      },
      { id: 'n2', role: 'room', kind: 'ROOM', quantity: 1, phase: 'SETUP', skills: [], resourceIds: [] },
    ],
  });
});

test('prices are exact in every currency, and what is free costs nothing', () => {
  const priced = (priceMinor: number, currency: string) => inputOf({ ...newService(), priceMinor }, currency).priceMinor;
  expect([priced(19.99, 'GBP'), priced(1.15, 'EUR'), priced(1500, 'JPY'), priced(1.234, 'KWD')]).toEqual([1999, 115, 1500, 1234]);
  expect(inputOf({ ...newService(), priceMinor: 5, paymentType: 'FREE' }, 'GBP').priceMinor).toBe(0);
});

test('goods are sent without time and needs', () => {
  const goods = inputOf({ ...draftOf(massage), kind: 'GOODS' }, 'GBP');
  expect(goods).toMatchObject({ durationMin: null, bufferAfterMin: 0, requirements: [], mostAttendees: 1 });
});

test('each input of a list is known by the path of its refusal', () => {
  expect(pathsOf(draftOf(massage))).toEqual(expect.arrayContaining(['name', 'requirements.1.phase', 'followUps.0.title']));
});

test('needs in words', () => {
  const [therapist, room] = massage.requirements;
  expect(needWords(therapist!, 'Staff')).toBe('2 × therapist with deep tissue: Hana or Ines');
  expect(needWords(room!, 'Room')).toBe('room: any room, while it is set up');
});
