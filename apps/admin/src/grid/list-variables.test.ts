import { orderByOf, whereOf } from './list-variables.js';

test('sort keys carry the names of the API', () => {
  expect(
    orderByOf([
      { field: 'startsAt', direction: 'ASC' },
      { field: 'title', direction: 'DESC' },
    ]),
  ).toEqual([
    { field: 'STARTS_AT', direction: 'ASC' },
    { field: 'TITLE', direction: 'DESC' },
  ]);
});

test.each([
  [{}, undefined],
  [{ search: 'priya' }, { search: 'priya' }],
  [{ where: { status: { in: ['PENDING'] } } }, { status: { in: ['PENDING'] } }],
  [
    { where: { status: { in: ['PENDING'] } }, search: 'priya' },
    { status: { in: ['PENDING'] }, search: 'priya' },
  ],
])('the filter and the search of %j', (query, where) => {
  expect(whereOf(query)).toEqual(where);
});
