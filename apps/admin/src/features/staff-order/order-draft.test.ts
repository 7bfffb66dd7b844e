import type { OpportunityPartsFragment } from '../../gql/graphql.js';
import { emptyOrderItem, gapOf, itemsOfOpportunity, type Kind, type OrderDraft, orderInput, PRIVATELY } from './order-draft.js';

const opportunity = {
  items: [
    { id: 'a', quantity: 2, note: null, service: { id: 'massage', kind: 'SERVICE' }, session: null, order: null },
    { id: 'b', quantity: 3, note: null, service: { id: 'course', kind: 'COURSE' }, session: { id: 'monday' }, order: null },
    {
      id: 'c',
      quantity: 1,
      note: null,
      service: { id: 'mat', kind: 'GOODS' },
      session: null,
      order: { id: 'o', reference: 'OR-1' },
    },
  ],
} as unknown as OpportunityPartsFragment;
const kinds = new Map<string, Kind>([
  ['massage', 'APPOINTMENT'],
  ['course', 'SEATS'],
  ['mat', 'GOODS'],
]);
const draft: OrderDraft = {
  ...{
    customer: { id: 'priya', label: 'Priya' },
    billedTo: PRIVATELY,
    poNumber: '',
    sendOrderEmail: true,
    leaveOutRefused: false,
  },
  items: [],
};

test('[AP-41] what was not booked of an opportunity becomes an order: an appointment each, seats in their number', () => {
  const items = itemsOfOpportunity(opportunity);
  expect(items.map(({ opportunityItemId, sessionId, quantity }) => [opportunityItemId, sessionId, quantity])).toEqual([
    ['a', null, 1],
    ['a', null, 1],
    ['b', 'monday', 3],
  ]);
  expect(new Set(items.map(({ key }) => key)).size).toBe(3);
});

test('what is sent says time, session or number, as the thing has it', () => {
  const items = [
    { ...emptyOrderItem(), serviceId: 'massage', startsAt: '2026-11-24T10:00' },
    { ...emptyOrderItem(), serviceId: 'course', sessionId: 'monday', quantity: 2, opportunityItemId: 'b' },
    { ...emptyOrderItem(), serviceId: 'mat', quantity: 3 },
  ];
  const input = orderInput({ ...draft, items }, kinds, { idempotencyKey: 'key', opportunityId: 'opportunity' });
  expect(input).toEqual({
    ...{ customerId: 'priya', billingType: 'PRIVATE', sendOrderEmail: true, leaveOutRefused: false, idempotencyKey: 'key' },
    opportunityId: 'opportunity',
    items: [
      { serviceId: 'massage', startsAtLocal: { date: '2026-11-24', time: '10:00' } },
      { serviceId: 'course', sessionId: 'monday', quantity: 2, opportunityItemId: 'b' },
      { serviceId: 'mat', quantity: 3 },
    ],
  });
  const billed = orderInput({ ...draft, billedTo: 'castle', poNumber: ' 7 ' }, kinds, {
    idempotencyKey: 'key',
    opportunityId: null,
  });
  expect(billed).toMatchObject({ billingType: 'ACCOUNT', accountId: 'castle', poNumber: '7' });
});

test.each([
  [{}, null, 'Choose what it is.'],
  [{ serviceId: 'massage' }, 'APPOINTMENT', 'Say when.'],
  [{ serviceId: 'course' }, 'SEATS', 'Choose a session.'],
  [{ serviceId: 'mat', quantity: '' }, 'GOODS', 'Say how many.'],
  [{ serviceId: 'mat' }, 'GOODS', null],
] as const)('%j of %s lacks: %s', (over, kind, gap) => expect(gapOf({ ...emptyOrderItem(), ...over }, kind)).toBe(gap));
