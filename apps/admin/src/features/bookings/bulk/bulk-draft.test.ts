import { BULK_STATUS_ACTIONS, type BulkDraft, EMPTY_DRAFT, readDraft } from './bulk-draft.js';
import type { BulkKind } from './bulk-request.js';

const read = (kind: BulkKind, draft: Partial<BulkDraft>) => readDraft(kind, { ...EMPTY_DRAFT, ...draft }, false);
const changeOf = (kind: BulkKind, draft: Partial<BulkDraft>) => {
  const result = read(kind, draft);
  return 'chosen' in result ? result.chosen.change : result.errors;
};

test('[AP-38] a booker becomes the change of the booker, named in the title', () => {
  const result = read('CHANGE', { customer: { id: 'priya', label: 'Priya Nair' } });
  expect(result).toMatchObject({
    chosen: { change: { changeBooker: { customerId: 'priya' } }, title: 'Change booker to Priya Nair', label: 'Priya Nair' },
  });
});

test.each<[string, BulkKind, Partial<BulkDraft>, unknown]>([
  [
    'somebody is assigned',
    'CHANGE',
    { subject: 'ASSIGNEE', staffMember: { id: 'ben', label: 'Ben' } },
    { assign: { staffMemberId: 'ben' } },
  ],
  ['nobody is assigned', 'CHANGE', { subject: 'ASSIGNEE' }, { assign: { staffMemberId: null } }],
  ['a PO number', 'CHANGE', { subject: 'PO_NUMBER', poNumber: ' 4471 ' }, { changePoNumber: { poNumber: '4471' } }],
  ['no PO number', 'CHANGE', { subject: 'PO_NUMBER' }, { changePoNumber: { poNumber: null } }],
  [
    'a detail',
    'CHANGE',
    { subject: 'DETAILS', detail: 'location', detailValue: 'Door 4' },
    { editDetails: { location: 'Door 4' } },
  ],
  ['a cleared detail', 'CHANGE', { subject: 'DETAILS', detail: 'comment' }, { editDetails: { comment: null } }],
  ['a status', 'STATUS', { action: 'CHECK_IN' }, { checkIn: {} }],
  ['a cancellation', 'STATUS', { action: 'CANCEL', reason: ' Storm ' }, { cancel: { reason: 'Storm' } }],
  ['a deletion', 'DELETE', { reason: 'Entered twice' }, { delete: { reason: 'Entered twice' } }],
])('%s', (_, kind, draft, change) => {
  expect(changeOf(kind, draft)).toEqual(change);
});

test.each<[BulkKind, Partial<BulkDraft>, string]>([
  ['CHANGE', {}, 'customer'],
  ['CHANGE', { subject: 'DETAILS', detail: 'title' }, 'detailValue'],
  ['STATUS', {}, 'action'],
  ['STATUS', { action: 'DECLINE' }, 'reason'],
  ['DELETE', { reason: '  ' }, 'reason'],
])('%s says what is missing', (kind, draft, field) => {
  expect(Object.keys(changeOf(kind, draft))).toEqual([field]);
});

test('every status action is exactly one change', () => {
  for (const action of BULK_STATUS_ACTIONS) {
    expect(Object.keys(changeOf('STATUS', { action, reason: 'Because' }))).toHaveLength(1);
  }
});
