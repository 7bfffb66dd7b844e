import type { Permission } from '@bookwright/domain/access';
import type { FilterTree } from '@bookwright/domain/kernel';
import { BOOKING_LIST } from '../bookings/index.js';
import { CUSTOMER_LIST } from '../customers/index.js';
import { FILTER_LIMITS, ListQuery, type ListRequest, type ListSource, QueryError, type Viewer } from './index.js';
import { listStatement } from './list-statement.js';
import { compileSelection } from './selection.js';
import { sortOf } from './sort.js';

const ORGANIZATION = '01930000-0000-7000-8000-000000000000';
const all: Viewer = { may: () => true };
const without = (...rights: Permission[]): Viewer => ({ may: (permission) => !rights.includes(permission) });

/** A list over no database: refusals are found before anything is read. */
const query = (request: Partial<ListRequest>, viewer = all, source: ListSource = BOOKING_LIST) =>
  new ListQuery({ cells: async () => [] }, ORGANIZATION, source, viewer, { page: {}, ...request });

/** Writes the statement, which is where filters are looked at. */
function written(where: FilterTree, viewer = all): string {
  const scope = { organizationId: ORGANIZATION, where, viewer, search: null };
  return listStatement(
    BOOKING_LIST,
    scope,
    sortOf(BOOKING_LIST, [], viewer),
    null,
    51,
    compileSelection(BOOKING_LIST.record, {}, viewer),
  ).statement.text;
}

const nested = (depth: number): FilterTree => (depth === 1 ? {} : { not: nested(depth - 1) });

describe('filters are refused', () => {
  test.each<[string, FilterTree, string]>([
    ['too deep', nested(FILTER_LIMITS.depth + 1), 'at most 8 levels deep'],
    ['too many', { or: Array.from({ length: 100 }, () => ({ title: { eq: 'x' } })) }, 'at most 200 conditions'],
    ['a long list', { status: { in: Array.from({ length: 1001 }, () => 'PENDING') } }, 'at most 1000 values'],
    ['a long text', { title: { contains: 'x'.repeat(501) } }, 'at most 500 characters'],
    ['an unknown field', { nothing: { eq: 1 } } as FilterTree, 'no field nothing'],
    ['an inherited name', { constructor: { eq: 1 } } as unknown as FilterTree, 'no field constructor'],
    ['an operator of another kind', { title: { gt: 'x' } }, 'title cannot be asked gt'],
    ['emptiness of what is never empty', { reference: { isEmpty: true } }, 'reference cannot be asked isEmpty'],
    ['a text for a number', { rescheduleCount: { eq: '1' } }, 'takes a whole number'],
    ['a fraction', { price: { gte: 1.5 } }, 'takes a whole number'],
    ['a number for a text', { title: { eq: 1 } }, 'takes a text'],
    ['a zero character', { title: { contains: 'a\u0000' } }, 'takes a text'],
    ['no id', { booker: { eq: 'x' } }, 'takes an id'],
    ['no instant', { startsAt: { gte: '2026-02-30T00:00:00.000Z' } }, 'takes an instant'],
    ['an unknown status', { status: { eq: 'DONE' } }, 'takes one of PENCILLED_IN'],
    ['null', { title: { eq: null } }, 'must not be null'],
    ['a null condition', { title: null } as FilterTree, 'must not be null'],
    ['one value for a list', { status: { in: 'PENDING' } }, 'takes a list'],
    ['a search inside', { and: [{ search: 'x' }] }, 'search is asked once'],
  ])('%s', (_, where, sentence) => {
    expect(() => written(where)).toThrow(sentence);
    expect(() => written(where)).toThrow(QueryError);
  });

  test('at the limits they are not', () => {
    expect(written(nested(FILTER_LIMITS.depth))).toContain('IS NOT TRUE');
    expect(written({ or: Array.from({ length: 99 }, () => ({ title: { eq: 'x' } })) })).toContain('t.title');
  });
});

describe('what a viewer may not see', () => {
  test.each<[FilterTree]>([
    [{ bookerEmail: { contains: 'a' } }],
    [{ bookerPhone: { isEmpty: true } }],
    [{ or: [{ not: { bookerEmail: { eq: 'a' } } }] }],
  ])('is not filtered by: %j', (where) => {
    expect(() => written(where, without('booking.readPii'))).toThrow(expect.objectContaining({ kind: 'FORBIDDEN' }));
    expect(() => written(where)).not.toThrow();
  });

  test('is not sorted by', () => {
    const orderBy = [{ field: 'email', direction: 'ASC' as const }];
    expect(() => query({ orderBy }, without('booking.readPii'), CUSTOMER_LIST)).toThrow(
      expect.objectContaining({ kind: 'FORBIDDEN' }),
    );
    expect(() => query({ orderBy }, all, CUSTOMER_LIST)).not.toThrow();
  });

  test('is not compared with: a hidden price counts as none', () => {
    expect(written({ price: { gt: 1 } }, without('order.seeInternalPrices'))).toContain("CASE WHEN t.price_visibility = 'SHOWN'");
    expect(written({ price: { gt: 1 } })).toContain('t.price_minor > $2');
  });

  test('is not read', () => {
    const selection = { attendeeEmail: true, booker: { email: true, name: true } } as const;
    const read = compileSelection(BOOKING_LIST.record, selection, without('booking.readPii'));
    expect(read.columns.join()).not.toContain('email');
    expect(read.build(['b', 'c', 'Ann'])).toEqual({
      id: 'b',
      attendeeEmail: null,
      booker: { id: 'c', name: 'Ann', email: null },
    });
  });
});

describe('pages are refused', () => {
  const other = sortOf(BOOKING_LIST, [{ field: 'title', direction: 'ASC' }], all).signature;
  const own = sortOf(BOOKING_LIST, [], all).signature;
  const cursor = (...parts: unknown[]): string => Buffer.from(JSON.stringify(parts)).toString('base64url');
  const place = ['2026-11-20 10:00:00+00', ORGANIZATION];

  test.each<[string, Partial<ListRequest>, string]>([
    ['too many', { page: { first: 201 } }, 'first is between 0 and 200'],
    ['fewer than none', { page: { last: -1 } }, 'last is between 0 and 200'],
    ['both ways', { page: { first: 1, before: cursor(own, ...place) } }, 'not for both'],
    ['nonsense', { page: { after: '%%%' } }, 'not a cursor'],
    ['another JSON', { page: { after: Buffer.from('{}').toString('base64url') } }, 'not a cursor'],
    ['another sort', { page: { after: cursor(other, ...place) } }, 'belongs to another sort'],
    ['too few values', { page: { after: cursor(own, place[0]) } }, 'not a cursor'],
    ['a value of another kind', { page: { after: cursor(own, "2026' OR true", place[1]) } }, 'not a cursor'],
    ['a missing value where none can be', { page: { after: cursor(own, null, place[1]) } }, 'not a cursor'],
    ['a sort by what has no order', { orderBy: [{ field: 'comment', direction: 'ASC' }] }, 'cannot be sorted by comment'],
    [
      'a sort by too much',
      { orderBy: ['title', 'status', 'price', 'endsAt', 'startsAt'].map((field) => ({ field, direction: 'ASC' as const })) },
      'at most 4 fields',
    ],
    ['a long search', { where: { search: 'x'.repeat(201) } }, 'at most 200 characters'],
    ['a search of many words', { where: { search: 'a b c d e f g h i' } }, 'at most 8 words'],
  ])('%s', (_, request, sentence) => {
    expect(() => query(request)).toThrow(sentence);
    expect(() => query(request)).toThrow(QueryError);
  });

  test('a cursor of the same sort is taken', () => expect(() => query({ page: { after: cursor(own, ...place) } })).not.toThrow());

  test('a total past the greatest cap', async () => {
    await expect(query({}).total(1_000_001)).rejects.toThrow('cap is between 0 and 1000000');
  });
});
