import { differences } from './bulk-difference.js';
import type { ChosenChange } from './bulk-request.js';

const chosen = (change: ChosenChange['change'], label?: string): ChosenChange => ({
  change,
  label,
  title: '',
  verb: '',
  column: '',
});
const was = {
  id: 'b1',
  title: 'Eye test',
  startsAt: '2026-11-23T10:00:00.000Z',
  endsAt: '2026-11-23T11:00:00.000Z',
  status: 'SCHEDULED',
  booker: { id: 'daniel', name: 'Daniel Kerr' },
  assignee: null,
  account: null,
} as const;

test.each<[string, ChosenChange, unknown, unknown, unknown]>([
  [
    'a booker by name',
    chosen({ changeBooker: { customerId: 'priya' } }, 'Priya Nair'),
    { bookerId: 'daniel' },
    { bookerId: 'priya' },
    { before: 'Daniel Kerr', after: 'Priya Nair' },
  ],
  [
    'an assignee taken off',
    chosen({ assign: { staffMemberId: null } }),
    { assigneeId: null },
    { assigneeId: null },
    { before: null, after: null },
  ],
  [
    'a status in words',
    chosen({ markNoShow: {} }),
    { status: 'CONFIRMED' },
    { status: 'NO_SHOW' },
    { before: 'Confirmed', after: 'No-show' },
  ],
  ['a deletion', chosen({ delete: { reason: 'Twice' } }), { deletedAt: null }, {}, { before: 'Scheduled', after: 'Deleted' }],
  [
    'a location by its name in the history',
    chosen({ editDetails: { location: 'Door 4' } }),
    { locationText: 'Door 3' },
    { locationText: 'Door 4' },
    { name: 'Location', before: 'Door 3', after: 'Door 4' },
  ],
  [
    'a PO number that was not there',
    chosen({ changePoNumber: { poNumber: '4471' } }),
    { poNumber: null },
    { poNumber: '4471' },
    { before: null, after: '4471' },
  ],
])('%s', (_, change, before, after, difference) => {
  expect(differences({ before, after }, change, was)).toEqual([difference]);
});
