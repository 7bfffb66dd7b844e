import { SAMPLE_FIELDS } from '../testing/sample-fields.js';
import { queryOfState, whereOfState } from './grid-query.js';
import { defaultGridState, type GridFilter, type GridState, type Where } from './grid-state.js';
import { RELATIVE_DATES, type RelativeDate } from './relative-date.js';

const fields = SAMPLE_FIELDS;
/** Monday noon in London, already Tuesday in Auckland. */
const now = new Date('2026-11-23T12:00:00Z');
const clock = { now, timeZone: 'Europe/London' };
const where = (filters: GridFilter[], advanced?: Where, timeZone = 'Europe/London') =>
  whereOfState({ filters, advanced }, fields, { now, timeZone });
const starts = (relative: RelativeDate): GridFilter => ({ field: 'starts', operator: 'eq', value: { relative } });

describe('relative dates', () => {
  it.each<[RelativeDate, string | undefined, string | undefined]>([
    ['today', '2026-11-23T00:00:00.000Z', '2026-11-24T00:00:00.000Z'],
    ['tomorrow', '2026-11-24T00:00:00.000Z', '2026-11-25T00:00:00.000Z'],
    ['yesterday', '2026-11-22T00:00:00.000Z', '2026-11-23T00:00:00.000Z'],
    ['this-week', '2026-11-23T00:00:00.000Z', '2026-11-30T00:00:00.000Z'],
    ['next-7-days', '2026-11-23T00:00:00.000Z', '2026-11-30T00:00:00.000Z'],
    ['next-30-days', '2026-11-23T00:00:00.000Z', '2026-12-23T00:00:00.000Z'],
    ['last-7-days', '2026-11-17T00:00:00.000Z', '2026-11-24T00:00:00.000Z'],
    ['last-30-days', '2026-10-25T00:00:00.000Z', '2026-11-24T00:00:00.000Z'],
    ['this-month', '2026-11-01T00:00:00.000Z', '2026-12-01T00:00:00.000Z'],
    ['next-month', '2026-12-01T00:00:00.000Z', '2027-01-01T00:00:00.000Z'],
    ['last-month', '2026-09-30T23:00:00.000Z', '2026-11-01T00:00:00.000Z'],
    ['past', undefined, '2026-11-23T12:00:00.000Z'],
    ['upcoming', '2026-11-23T12:00:00.000Z', undefined],
  ])('%s is a half-open range of instants in the zone of the organization', (relative, gte, lt) => {
    // Midnight of 25 October is still summer time in London.
    const from = relative === 'last-30-days' ? '2026-10-24T23:00:00.000Z' : gte;
    expect(where([starts(relative)])).toEqual({ starts: { ...(from && { gte: from }), ...(lt && { lt }) } });
  });

  it('today is another day elsewhere', () => {
    expect(where([starts('today')], undefined, 'Pacific/Auckland')).toEqual({
      starts: { gte: '2026-11-23T11:00:00.000Z', lt: '2026-11-24T11:00:00.000Z' },
    });
  });

  it('are days where the field holds days', () => {
    expect(where([{ field: 'visited', operator: 'eq', value: { relative: 'past' } }])).toEqual({ visited: { lt: '2026-11-23' } });
    expect(where([{ field: 'visited', operator: 'eq', value: { relative: 'tomorrow' } }])).toEqual({
      visited: { gte: '2026-11-24', lt: '2026-11-25' },
    });
  });

  it('all of them become something', () => {
    for (const relative of RELATIVE_DATES) expect(Object.keys(where([starts(relative)])?.starts ?? {}).length).toBeGreaterThan(0);
  });
});

describe('local days on a field of instants', () => {
  it.each([
    ['gte', { gte: '2026-06-30T23:00:00.000Z' }],
    ['gt', { gte: '2026-07-01T23:00:00.000Z' }],
    ['lt', { lt: '2026-06-30T23:00:00.000Z' }],
    ['lte', { lt: '2026-07-01T23:00:00.000Z' }],
    ['eq', { gte: '2026-06-30T23:00:00.000Z', lt: '2026-07-01T23:00:00.000Z' }],
  ] as const)('%s 1 July includes or leaves out the whole day', (operator, condition) => {
    expect(where([{ field: 'starts', operator, value: '2026-07-01' }])).toEqual({ starts: condition });
  });

  it('not on a day is everything but its range', () => {
    expect(where([{ field: 'starts', operator: 'neq', value: '2026-12-01' }])).toEqual({
      not: { starts: { gte: '2026-12-01T00:00:00.000Z', lt: '2026-12-02T00:00:00.000Z' } },
    });
  });

  it('an instant goes as it is', () => {
    expect(where([{ field: 'starts', operator: 'gte', value: '2026-12-01T10:30:00Z' }])).toEqual({
      starts: { gte: '2026-12-01T10:30:00Z' },
    });
  });
});

describe('the where of a state', () => {
  it('is absent when nothing is filtered', () => {
    expect(where([])).toBeUndefined();
    expect(queryOfState(defaultGridState(fields), fields, clock)).toEqual({
      orderBy: [],
      columns: ['reference', 'starts', 'customer', 'status', 'price'],
    });
  });

  it('asks for several statuses with in, and for money in minor units', () => {
    expect(
      where([
        { field: 'status', operator: 'in', value: ['CONFIRMED', 'COMPLETED'] },
        { field: 'price', operator: 'gte', value: 5000 },
        { field: 'price', operator: 'lte', value: 10000 },
      ]),
    ).toEqual({ status: { in: ['CONFIRMED', 'COMPLETED'] }, price: { gte: 5000, lte: 10000 } });
  });

  it('keeps both of two conditions that would collide', () => {
    expect(where([starts('next-7-days'), { field: 'starts', operator: 'gte', value: '2026-11-25' }])).toEqual({
      starts: { gte: '2026-11-23T00:00:00.000Z', lt: '2026-11-30T00:00:00.000Z' },
      and: [{ starts: { gte: '2026-11-25T00:00:00.000Z' } }],
    });
  });

  it('joins the tree to the filters, and resolves dates inside it', () => {
    expect(
      where([{ field: 'paid', operator: 'eq', value: true }], {
        or: [{ starts: { eq: { relative: 'today' } } }, { seats: { gt: 3 } }],
      }),
    ).toEqual({
      paid: { eq: true },
      or: [{ starts: { gte: '2026-11-23T00:00:00.000Z', lt: '2026-11-24T00:00:00.000Z' } }, { seats: { gt: 3 } }],
    });
  });
});

describe('the query of a state', () => {
  it('sorts by the grouping first, in the direction it is sorted in', () => {
    const state: GridState = {
      ...defaultGridState(fields),
      groupBy: 'starts',
      sort: [
        { field: 'price', direction: 'DESC' },
        { field: 'starts', direction: 'DESC' },
      ],
    };
    expect(queryOfState(state, fields, clock).orderBy).toEqual([
      { field: 'starts', direction: 'DESC' },
      { field: 'price', direction: 'DESC' },
    ]);
    expect(queryOfState({ ...state, sort: [] }, fields, clock).orderBy).toEqual([{ field: 'starts', direction: 'ASC' }]);
  });

  it('trims the search and leaves out an empty one', () => {
    expect(queryOfState({ ...defaultGridState(fields), search: '  priya ' }, fields, clock).search).toBe('priya');
    expect(queryOfState({ ...defaultGridState(fields), search: '   ' }, fields, clock)).not.toHaveProperty('search');
  });
});
