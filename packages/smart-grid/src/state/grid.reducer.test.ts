import fc from 'fast-check';
import { arbitraryFilter, arbitraryState } from '../testing/arbitrary-state.js';
import { aField, SAMPLE_FIELDS } from '../testing/sample-fields.js';
import { type GridAction, gridReducer } from './grid.reducer.js';
import { defaultGridState, type GridState, isFiltered, visibleColumns } from './grid-state.js';
import { gridStateFromSearch, gridStateToSearch } from './search-params.js';

const fields = SAMPLE_FIELDS;
const initial = defaultGridState(fields);
const after = (...actions: GridAction[]): GridState =>
  actions.reduce((state, action) => gridReducer(state, action, fields), initial);
const names = (state: GridState) => visibleColumns(state.columns).map((column) => column.name);

const name = fc.constantFrom(...fields.map((field) => field.name), 'nope');
const arbitraryAction: fc.Arbitrary<GridAction> = fc.oneof(
  fc.record({ type: fc.constant('setSearch' as const), search: fc.string() }),
  arbitraryFilter.map((filter): GridAction => ({ type: 'setFilter', filter })),
  fc.record({
    type: fc.constant('setFilter' as const),
    filter: fc.record({ field: name, operator: fc.constantFrom('eq' as const, 'in' as const), value: fc.anything() }),
  }),
  fc.record({ type: fc.constant('removeFilter' as const), field: name }),
  fc.constant<GridAction>({ type: 'clearFilters' }),
  fc.record({ type: fc.constant('toggleSort' as const), field: name, multi: fc.boolean() }),
  fc.record({ type: fc.constantFrom('showColumn' as const, 'hideColumn' as const), name }),
  fc.record({ type: fc.constant('moveColumn' as const), name, before: fc.option(name) }),
  fc.record({ type: fc.constant('moveColumn' as const), name, by: fc.constantFrom(-1 as const, 1 as const) }),
  fc.record({ type: fc.constant('resizeColumn' as const), name, width: fc.option(fc.integer(), { nil: undefined }) }),
  fc.record({ type: fc.constant('pinColumn' as const), name, pinned: fc.boolean() }),
  fc.record({ type: fc.constant('setGroupBy' as const), field: name }),
);

describe('any actions, in any order', () => {
  it('lead to a state that the URL can hold, with every column once and one in sight', () => {
    fc.assert(
      fc.property(arbitraryState, fc.array(arbitraryAction, { maxLength: 20 }), (start, actions) => {
        const state = actions.reduce((each, action) => gridReducer(each, action, fields), start);
        expect(state.columns.map((column) => column.name).sort()).toEqual(fields.map((field) => field.name).sort());
        expect(state.columns.some((column) => column.visible)).toBe(true);
        expect(JSON.parse(JSON.stringify(gridStateFromSearch(gridStateToSearch(state, fields), fields).state))).toEqual(
          JSON.parse(JSON.stringify(state)),
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe('filters', () => {
  it('keep one condition per field and operator, in the place of the old one', () => {
    const state = after(
      { type: 'setFilter', filter: { field: 'status', operator: 'in', value: ['CONFIRMED'] } },
      { type: 'setFilter', filter: { field: 'paid', operator: 'eq', value: true } },
      { type: 'setFilter', filter: { field: 'status', operator: 'in', value: ['CANCELLED', 'CANCELLED'] } },
    );
    expect(state.filters).toEqual([
      { field: 'status', operator: 'in', value: ['CANCELLED'] },
      { field: 'paid', operator: 'eq', value: true },
    ]);
  });

  it('replace everything on a field at once, for a range', () => {
    const state = after(
      { type: 'setFilter', filter: { field: 'price', operator: 'eq', value: 100 } },
      {
        type: 'setFieldFilters',
        field: 'price',
        filters: [
          { operator: 'gte', value: 5000 },
          { operator: 'lte', value: 10000 },
        ],
      },
    );
    expect(state.filters.map(({ operator, value }) => [operator, value])).toEqual([
      ['gte', 5000],
      ['lte', 10000],
    ]);
  });

  it.each([
    ['an unknown field', { field: 'colour', operator: 'eq', value: 'red' }],
    ['an operator the field does not have', { field: 'paid', operator: 'gt', value: true }],
    ['half a penny', { field: 'price', operator: 'eq', value: 0.5 }],
    ['an empty list', { field: 'status', operator: 'in', value: [] }],
    ['an empty text', { field: 'reference', operator: 'contains', value: '' }],
  ] as const)('refuse %s', (_, filter) => {
    expect(after({ type: 'setFilter', filter: filter as never }).filters).toEqual([]);
  });

  it('an emptied filter goes away', () => {
    const state = after(
      { type: 'setFilter', filter: { field: 'status', operator: 'in', value: ['CONFIRMED'] } },
      { type: 'setFieldFilters', field: 'status', filters: [{ operator: 'in', value: [] }] },
    );
    expect(state.filters).toEqual([]);
  });

  it('clear together with the search and the tree', () => {
    const state = after(
      { type: 'setSearch', search: 'x' },
      { type: 'setFilter', filter: { field: 'paid', operator: 'eq', value: true } },
      { type: 'setAdvanced', where: { or: [{ paid: { eq: true } }, { seats: { gt: 1 } }] } },
    );
    expect(isFiltered(state)).toBe(true);
    expect(isFiltered(gridReducer(state, { type: 'clearFilters' }, fields))).toBe(false);
  });
});

describe('sorting', () => {
  it('goes ascending, descending, not at all', () => {
    const toggle: GridAction = { type: 'toggleSort', field: 'price' };
    expect(after(toggle).sort).toEqual([{ field: 'price', direction: 'ASC' }]);
    expect(after(toggle, toggle).sort).toEqual([{ field: 'price', direction: 'DESC' }]);
    expect(after(toggle, toggle, toggle).sort).toEqual([]);
  });

  it('keeps the other keys when it is one of several', () => {
    const state = after(
      { type: 'toggleSort', field: 'starts' },
      { type: 'toggleSort', field: 'price', multi: true },
      { type: 'toggleSort', field: 'starts', multi: true },
    );
    expect(state.sort).toEqual([
      { field: 'starts', direction: 'DESC' },
      { field: 'price', direction: 'ASC' },
    ]);
  });

  it('leaves alone what the server cannot sort by', () => {
    expect(after({ type: 'toggleSort', field: 'note' })).toBe(initial);
  });
});

describe('columns', () => {
  it('[AP-27] shows an optional column when it is chosen, and the URL keeps it', () => {
    const state = after({ type: 'showColumn', name: 'bookedCourse' });
    expect(names(state)).toContain('bookedCourse');
    expect(names(gridStateFromSearch(gridStateToSearch(state, fields), fields).state)).toContain('bookedCourse');
  });

  it('never hides the last one', () => {
    const only = [aField('a', 'TEXT'), aField('b', 'TEXT', { defaultVisible: false })];
    const state = defaultGridState(only);
    expect(gridReducer(state, { type: 'hideColumn', name: 'a' }, only)).toBe(state);
  });

  it('move over the next one in sight, not over a hidden one', () => {
    const hidden = after({ type: 'hideColumn', name: 'starts' });
    expect(names(gridReducer(hidden, { type: 'moveColumn', name: 'reference', by: 1 }, fields)).slice(0, 2)).toEqual([
      'customer',
      'reference',
    ]);
    expect(names(after({ type: 'moveColumn', name: 'reference', by: -1 }))).toEqual(names(initial));
  });

  it('move before any other, or to the end', () => {
    expect(names(after({ type: 'moveColumn', name: 'price', before: 'starts' }))).toEqual([
      'reference',
      'price',
      'starts',
      'customer',
      'status',
    ]);
    expect(names(after({ type: 'moveColumn', name: 'reference', before: null })).at(-1)).toBe('reference');
  });

  it('stand first when they are pinned', () => {
    expect(names(after({ type: 'pinColumn', name: 'price', pinned: true }))[0]).toBe('price');
  });

  it.each([
    [10, 48],
    [99999, 1200],
    [150.4, 150],
  ])('a width of %d becomes %d', (width, kept) => {
    expect(after({ type: 'resizeColumn', name: 'price', width }).columns.find((each) => each.name === 'price')?.width).toBe(kept);
  });
});
