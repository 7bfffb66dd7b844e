import type { Enforcement, RuleKind, RulePartsFragment } from '../../gql/graphql.js';
import { ruleSentence } from './rule-sentence.js';

const NONE = { minutes: null, days: null, weekdays: null, from: null, to: null, count: null };

const say = (
  kind: RuleKind,
  params: Partial<RulePartsFragment['params']>,
  forCustomers: Enforcement = 'BLOCK',
  forStaff: Enforcement = 'WARN',
) => ruleSentence({ kind, params: { ...NONE, ...params }, forCustomers, forStaff }, 'en-GB');

test.each<[string, string]>([
  [say('MIN_NOTICE', { minutes: 120 }), 'Customers book at least 2 hours ahead; staff are warned.'],
  [say('MIN_NOTICE', { minutes: 90 }, 'BLOCK', 'BLOCK'), 'Customers and staff book at least 90 minutes ahead.'],
  [say('MAX_NOTICE', { days: 90 }, 'BLOCK', 'IGNORE'), 'Customers book at most 90 days ahead; staff need not.'],
  [say('MAX_NOTICE', { days: 0 }, 'BLOCK', 'BLOCK'), 'Customers and staff book for the same day only.'],
  [say('WEEKDAYS', { weekdays: [1, 2, 3, 4, 5] }), 'Customers book for Monday to Friday only; staff are warned.'],
  [say('WEEKDAYS', { weekdays: [6, 2] }), 'Customers book for Tuesday and Saturday only; staff are warned.'],
  [
    say('BLACKOUT', { from: '2026-12-24', to: '2026-12-26' }),
    'Customers book nothing from 24 December 2026 to 26 December 2026; staff are warned.',
  ],
  [
    say('BLACKOUT', { from: '2026-12-25', to: '2026-12-25' }, 'WARN', 'WARN'),
    'Customers and staff are warned unless they book nothing on 25 December 2026.',
  ],
  [say('MAX_PER_DAY', { count: 1 }), 'Customers find a day full after 1 booking; staff are warned.'],
  [say('GAP', { minutes: 15 }, 'IGNORE', 'IGNORE'), 'Nobody has to leave 15 minutes between two bookings.'],
  [say('SLOT_INTERVAL', { minutes: 30 }, 'BLOCK', 'IGNORE'), 'Customers choose a start every 30 minutes; staff need not.'],
])('%s', (sentence, expected) => {
  expect(sentence).toBe(expected);
});
