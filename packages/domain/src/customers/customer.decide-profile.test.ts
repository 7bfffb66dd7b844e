import type { Actor } from '../access/index.js';
import { deciding, idOf } from '../testing/index.js';
import { type ChangeProfileCommand, decideChangeProfile, type Profile } from './customer.decide-profile.js';
import { identityKey } from './customer.js';

const id = idOf('customer', 1);
const ann: Profile = {
  ...{ id, version: 4, givenName: 'Ann', familyName: 'Lee', company: null, name: 'Ann Lee' },
  ...{
    email: 'ann@example.org',
    emailLower: 'ann@example.org',
    phone: null,
    accountId: null,
    searchText: 'ann lee\nann@example.org',
  },
  ...{ address: null, language: null, identityKey: identityKey({ name: 'Ann Lee', email: 'ann@example.org' }) },
};
const herself: Actor = { kind: 'CUSTOMER', id, name: 'Ann Lee', orderId: '' };
const change = (more: Partial<ChangeProfileCommand>, actor: Actor = herself, others: Profile[] = []) =>
  decideChangeProfile(
    { customers: new Map([ann, ...others].map((one) => [one.id, one])) },
    { id, confirmed: ['ann@example.org', 'ann@new.example'], ...more },
    deciding({ actor }),
  );

test('what is said is kept; what is left out stays; the history names the fields and not what is in them', () => {
  const decision = change({ familyName: 'Moss', phone: ' +44 20 7946 0000 ', address: '1 Quay', language: 'de-CH' });
  expect(decision.changes).toMatchObject([
    {
      expectedVersion: 4,
      set: { familyName: 'Moss', name: 'Ann Moss', phone: '+44 20 7946 0000', identityKey: 'ann@example.org ann moss' },
    },
  ]);
  expect(decision.events[0]).toMatchObject({
    type: 'customer.profile_changed',
    after: { fields: ['familyName', 'phone', 'address', 'language'] },
  });
  expect(change({ givenName: 'Ann', phone: null })).toMatchObject({ refusals: [], changes: [] });
});

test.each<[string, Partial<ChangeProfileCommand>, string, string]>([
  ['an empty name', { givenName: ' ' }, 'REQUIRED', 'givenName'],
  ['words for a phone number', { phone: 'call me' }, 'INVALID_VALUE', 'phone'],
  ['a phone number without end', { phone: '1'.repeat(41) }, 'TOO_LONG', 'phone'],
  ['a language that is none', { language: 'Klingon!' }, 'INVALID_VALUE', 'language'],
  ['an address that was not confirmed', { email: 'eve@example.org' }, 'NOT_FOUND', 'email'],
  ['what somebody else has changed', { phone: '1', expectedVersion: 3 }, 'STALE_VERSION', 'expectedVersion'],
])('%s is refused', (_, more, code, path) => {
  const { refusals, changes } = change(more);
  expect([refusals.map((one) => [one.code, ...one.path]), changes]).toEqual([[[code, path]], []]);
});

test('a confirmed address is taken, unless the same person is known by it already', () => {
  expect(change({ email: 'Ann@New.example' }).changes).toMatchObject([
    { set: { email: 'Ann@New.example', emailLower: 'ann@new.example' } },
  ]);
  const twin = { ...ann, id: idOf('customer', 2), identityKey: identityKey({ name: 'Ann Lee', email: 'ann@new.example' }) };
  expect(change({ email: 'ann@new.example' }, herself, [twin]).refusals).toMatchObject([{ code: 'DUPLICATE', path: ['email'] }]);
});

test('nobody changes another’s, staff included', () => {
  const stranger: Actor = { kind: 'CUSTOMER', id: idOf('customer', 3), name: 'Eve', orderId: '' };
  for (const actor of [stranger, deciding().actor])
    expect(change({ phone: '1' }, actor).refusals).toMatchObject([{ code: 'NOT_FOUND' }]);
});
