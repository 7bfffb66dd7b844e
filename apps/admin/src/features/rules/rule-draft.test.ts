import type { RulePartsFragment } from '../../gql/graphql.js';
import { draftOf, paramsOf, scopeOf, usualDraft } from './rule-draft.js';

const NONE = { minutes: null, days: null, weekdays: null, from: null, to: null, count: null };

const aRule = (over: Pick<RulePartsFragment, 'kind'> & { params: Partial<RulePartsFragment['params']> }): RulePartsFragment => ({
  id: '1',
  version: 1,
  service: null,
  resource: null,
  forCustomers: 'BLOCK',
  forStaff: 'WARN',
  active: true,
  ...over,
  params: { ...NONE, ...over.params },
});

test.each([
  aRule({ kind: 'MIN_NOTICE', params: { minutes: 90 } }),
  aRule({ kind: 'MIN_NOTICE', params: { minutes: 2880 } }),
  aRule({ kind: 'MAX_NOTICE', params: { days: 30 } }),
  aRule({ kind: 'WEEKDAYS', params: { weekdays: [1, 6] } }),
  aRule({ kind: 'BLACKOUT', params: { from: '2026-12-24', to: '2026-12-26' } }),
  aRule({ kind: 'MAX_PER_DAY', params: { count: 4 } }),
  aRule({ kind: 'GAP', params: { minutes: 15 } }),
])('what is opened and not touched says the same: $kind', (rule) => {
  const sent = paramsOf(draftOf(rule));
  expect({ ...NONE, ...sent }).toEqual(rule.params);
});

test('a notice of two days is shown in days, one of ninety minutes in minutes', () => {
  expect(draftOf(aRule({ kind: 'MIN_NOTICE', params: { minutes: 2880 } }))).toMatchObject({ amount: 2, unit: 'days' });
  expect(draftOf(aRule({ kind: 'MIN_NOTICE', params: { minutes: 90 } }))).toMatchObject({ amount: 90, unit: 'minutes' });
});

test('one closed date ends where it begins, and nothing typed is nothing', () => {
  expect(paramsOf({ ...usualDraft('BLACKOUT'), from: '2026-12-25' })).toEqual({ from: '2026-12-25', to: '2026-12-25' });
  expect(paramsOf({ ...usualDraft('MAX_NOTICE'), amount: '' })).toEqual({ days: null });
});

test('the scope is the organization, a service or a resource', () => {
  expect(scopeOf({ scope: '' })).toEqual({});
  expect(scopeOf({ scope: 'service 7' })).toEqual({ serviceId: '7' });
  expect(scopeOf({ scope: 'resource 8' })).toEqual({ resourceId: '8' });
});
