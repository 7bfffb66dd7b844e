import { BOOKING_FIELDS } from '@bookwright/domain/bookings';
import { type Field, type FilterTree, matches, type Operator, operatorsOf } from '@bookwright/domain/kernel';
import fc from 'fast-check';
import { BOOKING_LIST, BOOKING_RECORD } from '../bookings/index.js';
import { type Sample, sampleBookings, type TestDatabase, testDatabase } from '../testing/index.js';
import { compileSelection, ListQuery, type ListRequest, type SortKey, type Viewer } from './index.js';

const all: Viewer = { may: () => true };

let database: TestDatabase;
let sample: Sample;

beforeAll(async () => {
  database = await testDatabase();
  sample = await sampleBookings(database.url, 60);
}, 60_000);
afterAll(() => database?.close());

const query = (request: ListRequest, viewer = all) =>
  new ListQuery(database.db, sample.organizationId, BOOKING_LIST, viewer, request);

const idsOf = (rows: Record<string, unknown>[]): unknown[] => rows.map((row) => row.id);

/** Values that occur, values that nearly occur, and values that cannot. */
function valuesOf(field: Field): unknown[] {
  const stored = [...new Set(sample.rows.map((row) => row[field.name]).filter((value) => value !== null))].slice(0, 8);
  if (field.kind === 'REFERENCE') return [...stored, '00000000-0000-7000-8000-000000000000'];
  if (field.kind === 'DATE_TIME') return [...stored, '2026-11-20T00:15:00.001Z'];
  if (field.options) return field.options.map((option) => option.value);
  if (typeof stored[0] === 'number') return [...stored, -1, 17];
  return [...stored, '', '%', '_', '\\', 'a', 'YOGA', 'é'];
}

const condition = (field: Field): fc.Arbitrary<FilterTree> =>
  fc.constantFrom(...operatorsOf(field)).chain((operator: Operator) => {
    const one = fc.constantFrom(...valuesOf(field));
    const many = operator === 'in' || operator === 'notIn';
    const value = operator === 'isEmpty' ? fc.boolean() : many ? fc.array(one, { maxLength: 3 }) : one;
    return value.map((asked) => ({ [field.name]: { [operator]: asked } }));
  });

const filter = () =>
  fc.letrec<{ tree: FilterTree }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      fc.constantFrom(...BOOKING_FIELDS.fields).chain((field) => condition(field as Field)),
      fc.array(tie('tree'), { maxLength: 3 }).map((and) => ({ and })),
      fc.array(tie('tree'), { maxLength: 3 }).map((or) => ({ or })),
      tie('tree').map((not) => ({ not })),
    ),
  })).tree;

const byId = (a: Record<string, unknown>, b: Record<string, unknown>): number => ((a.id as string) < (b.id as string) ? -1 : 1);

describe('filters in SQL mean what the domain says', () => {
  test('for random filters over random rows, and so does the count', async () => {
    await fc.assert(
      fc.asyncProperty(filter(), async (where) => {
        const expected = sample.rows.filter((row) => matches(BOOKING_FIELDS, where, row)).sort(byId);
        const list = query({ where, page: { first: 200 } });
        const { rows } = await list.page(compileSelection(BOOKING_RECORD, { id: true }, all));
        expect(idsOf([...rows].sort(byId))).toEqual(idsOf(expected));
        expect(await list.total(0)).toEqual({ count: expected.length, capped: false });
      }),
      { numRuns: 400 },
    );
  }, 120_000);
});

const SORTABLE = BOOKING_FIELDS.fields.filter((field) => field.sortable).map((field) => field.name);

const sort = (): fc.Arbitrary<SortKey[]> =>
  fc.uniqueArray(fc.record({ field: fc.constantFrom<string>(...SORTABLE), direction: fc.constantFrom('ASC', 'DESC') }), {
    maxLength: 3,
    selector: (key) => key.field,
  }) as fc.Arbitrary<SortKey[]>;

/** The order a sort means: missing values greatest, then the id in the last key's direction. */
function inOrder(rows: Record<string, unknown>[], keys: readonly SortKey[]): Record<string, unknown>[] {
  const asked = keys.length > 0 ? keys : BOOKING_LIST.defaultOrder;
  const complete = [...asked, { field: 'id', direction: asked.at(-1)!.direction }];
  return [...rows].sort((a, b) => {
    for (const { field, direction } of complete) {
      const [x, y] = [a[field] as string | null, b[field] as string | null];
      if (x === y) continue;
      const less = x === null ? 1 : y === null ? -1 : x < y ? -1 : 1;
      return direction === 'ASC' ? less : -less;
    }
    return 0;
  });
}

describe('pages', () => {
  const limited: Viewer = { may: (permission) => permission !== 'order.seeInternalPrices' };
  const seenBy = (viewer: Viewer, rows: Record<string, unknown>[]) =>
    rows.map((row) => (viewer !== all && row.priceVisibility === 'HIDDEN' ? { ...row, price: null } : row));

  test.each([
    ['everything', all],
    ['shown prices only, so that a sort key can be missing', limited],
  ])(
    'put together are the whole list, forward and backward, for one who sees %s',
    async (_, viewer) => {
      const selection = compileSelection(BOOKING_RECORD, { id: true }, viewer);
      await fc.assert(
        fc.asyncProperty(sort(), fc.integer({ min: 1, max: 40 }), async (orderBy, size) => {
          const expected = idsOf(inOrder(seenBy(viewer, sample.rows), orderBy));
          const forward: unknown[] = [];
          let after: string | null = null;
          for (let more = true; more; ) {
            const page = await query({ orderBy, page: { first: size, after } }, viewer).page(selection);
            forward.push(...idsOf(page.rows));
            expect(page.hasPreviousPage).toBe(after !== null);
            more = page.hasNextPage;
            after = page.cursor(page.rows.length - 1);
          }
          expect(forward).toEqual(expected);
          const backward: unknown[] = [];
          let before: string | null = null;
          for (let more = true; more; ) {
            const page = await query({ orderBy, page: { last: size, before } }, viewer).page(selection);
            backward.unshift(...idsOf(page.rows));
            more = page.hasPreviousPage;
            before = page.cursor(0);
          }
          expect(backward).toEqual(expected);
        }),
        { numRuns: 40 },
      );
    },
    120_000,
  );
});
