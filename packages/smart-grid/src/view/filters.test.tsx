import { screen, waitFor, within } from '@testing-library/react';
import type { GridState } from '../state/grid-state.js';
import { FakeSource, sampleRows } from '../testing/fake-source.js';
import { renderGrid } from '../testing/render-grid.js';
import { aField, SAMPLE_FIELDS, STATUSES } from '../testing/sample-fields.js';

type User = Awaited<ReturnType<typeof renderGrid>>['user'];

const addFilter = async (user: User, label: string) => {
  await user.click(screen.getByRole('button', { name: 'Filter' }));
  await user.click(await screen.findByRole('button', { name: label }));
  return within(await screen.findByRole('dialog', { name: `Filter by ${label}` }));
};

const chip = (name: string) => screen.queryByRole('button', { name });
const filtersOf = (page: { state: GridState }) =>
  page.state.filters.map(({ field, operator, value }) => [field, operator, value]);

describe('the quick search', () => {
  it('[CRM-46] narrows the rows as one types, without a submit, once typing pauses', async () => {
    const source = new FakeSource((query) => sampleRows(30).filter((row) => String(row.reference).includes(query.search ?? '')));
    const { user } = await renderGrid({ source });
    await user.type(screen.getByRole('searchbox', { name: 'Search bookings' }), 'BW-2');
    expect(await screen.findByText('11 bookings')).toBeTruthy();
    expect(source.asked.map(({ query }) => query.search)).toEqual([undefined, 'BW-2']);
  });

  it('goes away with Escape', async () => {
    const { user, page } = await renderGrid({ state: { search: 'priya' } });
    await user.type(screen.getByRole('searchbox'), '{Escape}');
    expect(page.state.search).toBe('');
  });

  it('does not lose letters when the page takes its time', async () => {
    const slow: GridState[] = [];
    const { user, page } = await renderGrid({ onStateChange: (state) => slow.push(state) });
    const box = screen.getByRole('searchbox');
    await user.type(box, 'pri');
    await waitFor(() => expect(slow.at(-1)?.search).toBe('pri'));
    await user.type(box, 'ya');
    await page.show({ state: slow[0]! });
    expect(box).toHaveProperty('value', 'priya');
    await waitFor(() => expect(slow.at(-1)?.search).toBe('priya'));
    await page.show({ state: slow.at(-1)! });
    expect(box).toHaveProperty('value', 'priya');
  });
});

describe('filters by kind', () => {
  it('text: contains, starts with, is; with Enter it is done', async () => {
    const { user, page } = await renderGrid();
    const form = await addFilter(user, 'Reference');
    await user.type(form.getByRole('textbox', { name: 'Reference' }), 'BW{Enter}');
    expect(filtersOf(page)).toEqual([['reference', 'contains', 'BW']]);
    expect(screen.queryByRole('dialog')).toBeNull();
    await user.click(chip('Reference contains “BW”')!);
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Comparison' }), 'startsWith');
    expect(filtersOf(page)).toEqual([['reference', 'startsWith', 'BW']]);
  });

  it('status: any of several, or none of several', async () => {
    const { user, page, source } = await renderGrid();
    const form = await addFilter(user, 'Status');
    await user.click(form.getByRole('checkbox', { name: 'Confirmed' }));
    await user.click(form.getByRole('checkbox', { name: 'Cancelled' }));
    expect(filtersOf(page)).toEqual([['status', 'in', ['CONFIRMED', 'CANCELLED']]]);
    await waitFor(() => expect(source.asked.at(-1)?.query.where).toEqual({ status: { in: ['CONFIRMED', 'CANCELLED'] } }));
    await user.click(form.getByRole('radio', { name: 'is none of' }));
    expect(filtersOf(page)).toEqual([['status', 'notIn', ['CONFIRMED', 'CANCELLED']]]);
    expect(chip('Status not Confirmed or Cancelled')).toBeTruthy();
  });

  it('money: typed in pounds, asked in pence', async () => {
    const { user, page } = await renderGrid();
    const form = await addFilter(user, 'Price');
    await user.type(form.getByRole('textbox', { name: 'At least (GBP)' }), '50');
    await user.type(form.getByRole('textbox', { name: 'At most (GBP)' }), '99.90{Enter}');
    await waitFor(() =>
      expect(filtersOf(page)).toEqual([
        ['price', 'gte', 5000],
        ['price', 'lte', 9990],
      ]),
    );
    expect(chip('Price £50.00 – £99.90')).toBeTruthy();
  });

  it('money: what is not a number is said, and filters nothing', async () => {
    const { user, page } = await renderGrid();
    const form = await addFilter(user, 'Price');
    await user.type(form.getByRole('textbox', { name: 'At least (GBP)' }), 'cheap');
    expect(form.getByText('Not a number')).toBeTruthy();
    expect(filtersOf(page)).toEqual([]);
  });

  it('dates: relative ones stay relative and are asked as a range', async () => {
    const { user, page, source } = await renderGrid();
    const form = await addFilter(user, 'Starts');
    await user.click(form.getByRole('button', { name: 'tomorrow' }));
    expect(filtersOf(page)).toEqual([['starts', 'eq', { relative: 'tomorrow' }]]);
    await waitFor(() =>
      expect(source.asked.at(-1)?.query.where).toEqual({
        starts: { gte: '2026-11-24T00:00:00.000Z', lt: '2026-11-25T00:00:00.000Z' },
      }),
    );
    expect(chip('Starts tomorrow')).toBeTruthy();
  });

  it('dates: from a day to a day, both included', async () => {
    const { user, page } = await renderGrid();
    const form = await addFilter(user, 'Starts');
    await user.type(form.getByLabelText('From'), '2026-11-24');
    await user.type(form.getByLabelText('To, included'), '2026-11-26');
    expect(filtersOf(page)).toEqual([
      ['starts', 'gte', '2026-11-24'],
      ['starts', 'lte', '2026-11-26'],
    ]);
    expect(chip('Starts Tue 24 Nov – Thu 26 Nov')).toBeTruthy();
  });

  it('a reference: found by typing, named in its chip', async () => {
    const people = [
      { id: 'c1', label: 'Priya Nair' },
      { id: 'c2', label: 'Jon Haddad' },
    ];
    const { user, page } = await renderGrid({
      fields: SAMPLE_FIELDS.filter((field) => field.name !== 'starts'),
      loadOptions: async (_, text) => people.filter((each) => each.label.toLowerCase().includes(text)),
    });
    const form = await addFilter(user, 'Customer');
    await user.type(form.getByRole('textbox', { name: 'Search Customer' }), 'jon');
    await waitFor(() => expect(form.queryByRole('checkbox', { name: 'Priya Nair' })).toBeNull());
    await user.click(form.getByRole('checkbox', { name: 'Jon Haddad' }));
    expect(filtersOf(page)).toEqual([['customer', 'in', ['c2']]]);
    expect(chip('Customer Jon Haddad')).toBeTruthy();
  });

  it('a reference from a link is named by asking', async () => {
    await renderGrid({
      state: { filters: [{ field: 'customer', operator: 'in', value: ['c9'] }] },
      loadLabels: async (_, ids) => ids.map((id) => ({ id, label: 'Hana Sato' })),
    });
    expect(await screen.findByRole('button', { name: 'Customer Hana Sato' })).toBeTruthy();
  });

  it('yes or no, and empty or not where it may be empty', async () => {
    const { user, page } = await renderGrid();
    const paid = await addFilter(user, 'Paid');
    await user.click(paid.getByRole('radio', { name: 'No' }));
    await user.click(paid.getByRole('button', { name: 'Done' }));
    const note = await addFilter(user, 'Note');
    await user.click(note.getByRole('checkbox', { name: 'is not empty' }));
    expect(filtersOf(page)).toEqual([
      ['paid', 'eq', false],
      ['note', 'isEmpty', false],
    ]);
    expect(chip('Note is not empty')).toBeTruthy();
  });
});

describe('chips', () => {
  const state = {
    filters: [
      { field: 'status', operator: 'in' as const, value: ['CONFIRMED'] },
      { field: 'paid', operator: 'eq' as const, value: true },
    ],
  };

  it('are edited where they stand, and the focus comes back to them', async () => {
    const { user, page } = await renderGrid({ state });
    await user.click(chip('Status Confirmed')!);
    await user.click(await screen.findByRole('checkbox', { name: 'Completed' }));
    await user.keyboard('{Escape}');
    await waitFor(() => expect(document.activeElement).toBe(chip('Status Confirmed or Completed')));
    expect(filtersOf(page)[0]).toEqual(['status', 'in', ['CONFIRMED', 'COMPLETED']]);
  });

  it('are removed one by one, or all at once', async () => {
    const { user, page } = await renderGrid({ state });
    await user.click(screen.getByRole('button', { name: 'Remove filter Status Confirmed' }));
    expect(filtersOf(page)).toEqual([['paid', 'eq', true]]);
    await user.click(screen.getByRole('button', { name: 'Clear all' }));
    expect(filtersOf(page)).toEqual([]);
    expect(screen.queryByRole('button', { name: 'Clear all' })).toBeNull();
  });
});

describe('and / or', () => {
  it('joins conditions on several fields, keeps them as one chip, and opens them again', async () => {
    const { user, page } = await renderGrid();
    await user.click(screen.getByRole('button', { name: 'Filter' }));
    await user.click(await screen.findByRole('button', { name: 'And / or…' }));
    const form = within(await screen.findByRole('dialog', { name: 'Conditions' }));
    await user.click(form.getByRole('button', { name: 'Condition' }));
    await user.selectOptions(form.getAllByRole('combobox', { name: 'Field' })[0]!, 'status');
    await user.click(form.getByRole('checkbox', { name: 'Cancelled' }));
    await user.click(form.getByRole('button', { name: 'Condition' }));
    await user.selectOptions(form.getAllByRole('combobox', { name: 'Field' })[1]!, 'seats');
    await user.type(form.getByRole('textbox', { name: 'At least' }), '3{Enter}');
    await user.click(form.getByRole('button', { name: 'Apply' }));
    expect(page.state.advanced).toEqual({ or: [{ status: { in: ['CANCELLED'] } }, { seats: { gte: 3 } }] });
    await user.click(chip('Advanced 2 conditions')!);
    const again = within(await screen.findByRole('dialog', { name: 'Conditions' }));
    expect(again.getByRole('checkbox', { name: 'Cancelled' })).toHaveProperty('checked', true);
    await user.click(again.getByRole('button', { name: 'Remove condition on Status' }));
    await user.click(again.getByRole('button', { name: 'Apply' }));
    expect(page.state.advanced).toEqual({ seats: { gte: 3 } });
  });
});

describe('with a Show button', () => {
  it('nothing is asked until it is pressed', async () => {
    const { user, page, source } = await renderGrid({ applyMode: 'EXPLICIT' });
    const form = await addFilter(user, 'Status');
    await user.click(form.getByRole('checkbox', { name: 'Confirmed' }));
    await user.click(form.getByRole('button', { name: 'Done' }));
    expect(chip('Status Confirmed')).toBeTruthy();
    expect([page.state.filters, source.asked.length]).toEqual([[], 1]);
    await user.click(screen.getByRole('button', { name: 'Show' }));
    expect(filtersOf(page)).toEqual([['status', 'in', ['CONFIRMED']]]);
    await waitFor(() => expect(source.asked).toHaveLength(2));
    expect(screen.queryByRole('button', { name: 'Show' })).toBeNull();
  });
});

describe('an empty list', () => {
  it('[CRM-93] names the search, the status and the dates that hide rows, and clears each in one click', async () => {
    const source = new FakeSource((query) => (query.where || query.search ? [] : sampleRows(3)));
    const { user, page } = await renderGrid({
      source,
      state: {
        search: 'nair',
        filters: [
          { field: 'status', operator: 'in', value: ['CANCELLED'] },
          { field: 'starts', operator: 'eq', value: { relative: 'today' } },
        ],
      },
    });
    const empty = screen.getByText('No bookings match.').parentElement!;
    const causes = within(empty).getAllByRole('listitem');
    expect(causes.map((cause) => cause.firstChild?.textContent)).toEqual(['Search “nair”', 'Status Cancelled', 'Starts today']);
    await user.click(within(causes[1]!).getByRole('button', { name: 'Remove' }));
    expect(filtersOf(page)).toEqual([['starts', 'eq', { relative: 'today' }]]);
    await user.click(
      await within(screen.getByText('No bookings match.').parentElement!).findByRole('button', { name: 'Clear all filters' }),
    );
    expect(await screen.findByText('3 bookings')).toBeTruthy();
    expect(screen.queryByText('No bookings match.')).toBeNull();
  });

  it('[CRM-93] has a button that asks again', async () => {
    let there = 0;
    const source = new FakeSource(() => sampleRows(there));
    const { user } = await renderGrid({ source, emptyState: <p>Nothing is booked yet.</p> });
    expect(screen.getByText('Nothing is booked yet.')).toBeTruthy();
    there = 2;
    await user.click(screen.getByRole('button', { name: 'Refresh' }));
    expect(await screen.findByText('BW-1')).toBeTruthy();
  });
});

describe('what a link got wrong', () => {
  it('is said once, and can be dismissed', async () => {
    const { user } = await renderGrid({
      notices: [{ kind: 'UNKNOWN_FIELD', param: 'colour.eq', message: 'There is no column "colour" here.' }],
    });
    expect(screen.getByText(/There is no column "colour" here/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(screen.queryByText(/colour/)).toBeNull();
  });
});

it('a field with many options can be searched', async () => {
  const many = Array.from({ length: 12 }, (_, index) => ({ value: `V${index}`, label: `Value ${index}` }));
  const { user } = await renderGrid({
    fields: [aField('kind', 'CHOICE', { options: many }), aField('status', 'STATUS', { options: STATUSES })],
  });
  const form = await addFilter(user, 'Kind');
  await user.type(form.getByRole('textbox', { name: 'Search Kind' }), '11');
  expect(form.getAllByRole('checkbox').map((box) => box.closest('div')?.parentElement?.textContent)).toEqual(['Value 11']);
});
