import fc from 'fast-check';
import { arbitraryState } from '../testing/arbitrary-state.js';
import { SAMPLE_FIELDS } from '../testing/sample-fields.js';
import { gridReducer } from './grid.reducer.js';
import { defaultGridState, type GridState } from './grid-state.js';
import { gridStateFromSearch, gridStateToSearch } from './search-params.js';

const fields = SAMPLE_FIELDS;
const initial = defaultGridState(fields);
const written = (state: GridState) => gridStateToSearch(state, fields);

describe('a state in the URL', () => {
  it('comes back as it was, whatever it is', () => {
    fc.assert(
      fc.property(arbitraryState, (state) => {
        const { state: read, notices } = gridStateFromSearch(written(state), fields);
        expect(read).toEqual(state);
        expect(notices).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('comes back over any other base, such as a saved view', () => {
    fc.assert(
      fc.property(arbitraryState, arbitraryState, (state, base) => {
        expect(gridStateFromSearch(gridStateToSearch(state, fields, base), fields, base).state).toEqual(state);
      }),
      { numRuns: 300 },
    );
  });

  it('survives the way through a real URL', () => {
    fc.assert(
      fc.property(arbitraryState, (state) => {
        const url = new URL(`https://admin.example/bookings?${written(state)}`);
        expect(gridStateFromSearch(url.search, fields).state).toEqual(state);
      }),
    );
  });

  it('says nothing when nothing differs from the base', () => {
    expect(written(initial)).toBe('');
  });

  it('reads like what a person sees', () => {
    const state: GridState = {
      ...initial,
      search: 'priya nair',
      filters: [
        { field: 'status', operator: 'notIn', value: ['CANCELLED', 'COMPLETED'] },
        { field: 'starts', operator: 'eq', value: { relative: 'next-30-days' } },
        { field: 'price', operator: 'gte', value: 5000 },
      ],
      advanced: { or: [{ paid: { eq: false } }, { seats: { gt: 3 } }] },
      sort: [
        { field: 'starts', direction: 'DESC' },
        { field: 'reference', direction: 'ASC' },
      ],
    };
    expect(written(state)).toBe(
      'q=priya%20nair&status.notIn=CANCELLED,COMPLETED&starts.is=next-30-days&price.gte=5000' +
        '&where=or(paid.eq(false),seats.gt(3))&sort=-starts,reference',
    );
  });

  it('names only the columns that matter: hidden ones at the end, in the server’s order, go without saying', () => {
    const moved = gridReducer(initial, { type: 'moveColumn', name: 'status', before: 'reference' }, fields);
    const sized = gridReducer(moved, { type: 'resizeColumn', name: 'starts', width: 220 }, fields);
    expect(written(sized)).toBe('cols=status,reference,starts:220,customer,price');
  });

  it('leaves the parameters of others alone', () => {
    const state = { ...initial, search: 'x' };
    expect(gridStateToSearch(state, fields, initial, 'record=BW-1&q=old&status.in=CONFIRMED')).toBe('record=BW-1&q=x');
  });
});

describe('a URL that is wrong', () => {
  it('never throws, and gives a state that writes and reads back', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(
        'status.in',
        'starts.is',
        'where',
        'cols',
        'sort',
        'q',
        'group',
        'density',
        'price.gte',
        'or(',
        'and(a.b(',
        '!*x:9',
      ),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(piece, piece)), (pairs) => {
        const { state } = gridStateFromSearch(new URLSearchParams(pairs), fields);
        expect(gridStateFromSearch(written(state), fields).state).toEqual(state);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['colour.eq=red', 'UNKNOWN_FIELD', 'There is no column "colour" here.'],
    ['status.contains=x', 'UNKNOWN_OPERATOR', '"Status" cannot be filtered with "contains".'],
    ['status.in=NOPE', 'BAD_VALUE', '"NOPE" is not a value of "Status".'],
    ['price.gte=cheap', 'BAD_VALUE', '"cheap" is not a value of "Price".'],
    ['starts.is=someday', 'BAD_VALUE', '"someday" is not a value of "Starts".'],
    ['starts.gte=2026-02-30', 'BAD_VALUE', '"2026-02-30" is not a value of "Starts".'],
    ['sort=note', 'UNKNOWN_FIELD', 'There is no column "note" here.'],
    ['where=or(colour.eq(red),paid.eq(true))', 'UNKNOWN_FIELD', 'There is no column "colour" here.'],
    ['density=tiny', 'BAD_VALUE', '"tiny" is not a density.'],
  ])('leaves out %s and says so', (search, kind, message) => {
    const { state, notices } = gridStateFromSearch(search, fields);
    expect(notices).toEqual([{ kind, param: search.slice(0, search.indexOf('=')), message }]);
    expect(state).toEqual({ ...initial, ...(search.startsWith('where') && { advanced: { paid: { eq: true } } }) });
  });

  it('keeps what it understands of a list', () => {
    const { state } = gridStateFromSearch('status.in=CONFIRMED,NOPE,CONFIRMED', fields);
    expect(state.filters).toEqual([{ field: 'status', operator: 'in', value: ['CONFIRMED'] }]);
  });

  it('shows the usual columns when it names none that exist', () => {
    expect(gridStateFromSearch('cols=nope', fields).state.columns).toEqual(initial.columns);
  });
});
