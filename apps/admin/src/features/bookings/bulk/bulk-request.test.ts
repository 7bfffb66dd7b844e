import { type BulkRequest, bulkSelection, selectionWords } from './bulk-request.js';

const query = { where: { status: { in: ['PENDING'] } }, search: 'priya', orderBy: [], columns: [] };
const request = (fields: Partial<BulkRequest>): BulkRequest => ({
  kind: 'CHANGE',
  selection: { mode: 'ids', ids: ['b1', 'b2'] },
  query,
  ...fields,
});

test('[AP-35] rows selected one by one are sent by their ids', () => {
  expect(bulkSelection(request({}))).toEqual({ ids: ['b1', 'b2'] });
});

test('[AP-35] all that match is sent as the query, with its exceptions and its view, never as a list', () => {
  const all = request({ selection: { mode: 'all', except: ['b3'] }, deletion: 'INCLUDE' });
  expect(bulkSelection(all)).toEqual({
    where: { status: { in: ['PENDING'] }, search: 'priya' },
    except: ['b3'],
    deletion: 'INCLUDE',
  });
});

test('all of an unfiltered grid is an empty filter, not a missing one', () => {
  const all = request({ selection: { mode: 'all', except: [] }, query: { orderBy: [], columns: [] } });
  expect(bulkSelection(all)).toEqual({ where: {}, except: [] });
});

test.each([
  [request({}), '2 selected bookings'],
  [request({ selection: { mode: 'ids', ids: ['b1'] } }), '1 selected booking'],
  [request({ selection: { mode: 'all', except: [] }, count: 4312 }), 'All 4,312 bookings that match'],
  [request({ selection: { mode: 'all', except: [] } }), 'All bookings that match'],
])('says what is selected', (selected, words) => {
  expect(selectionWords(selected)).toBe(words);
});
