import type { CancelSeriesInput, GridField, MoveSeriesInput, SeriesPayload, UserError } from '@bookwright/api-types';
import { screen, waitFor, within } from '@testing-library/react';
import { fakeOffice } from '../../testing/fake-office.js';
import { openAdmin } from '../../testing/open-admin.js';

const field = (draft: Pick<GridField, 'name' | 'label' | 'kind'>): GridField => ({
  ...{ operators: ['eq', 'in', 'gt'], sortable: false, editable: false, nullable: false, defaultVisible: true, width: 140 },
  ...{ options: null, referenceEntity: null, path: [draft.name] },
  ...draft,
});
const fields = [
  field({ name: 'title', label: 'Title', kind: 'TEXT' }),
  {
    ...field({ name: 'status', label: 'Status', kind: 'STATUS' }),
    options: [{ value: 'ACTIVE', label: 'Active', tone: 'green' }],
  },
  { ...field({ name: 'createdAt', label: 'Made', kind: 'DATE_TIME' }), sortable: true },
];

const date = (n: number, over: object = {}) => ({
  ...{ id: `d${n}`, position: n, wallStart: `2026-12-0${n}T09:30`, state: 'BOOKED', reason: null, exception: false },
  startsAt: `2026-12-0${n}T09:30:00.000Z`,
  endsAt: `2026-12-0${n}T10:30:00.000Z`,
  availableActions: ['MOVE', 'CANCEL'],
  clockChange: { kind: 'ONCE', sentence: null },
  booking: { id: `b${n}`, reference: `BW-${n}`, status: 'SCHEDULED', deletedAt: null },
  ...over,
});

/** An office with one series: two dates booked, one left out because it was taken. */
function seriesOffice() {
  const office = fakeOffice();
  const inputs: (CancelSeriesInput | MoveSeriesInput)[] = [];
  let refuse: UserError[] = [];
  const series = {
    ...{
      id: 's1',
      version: 2,
      title: 'Physio',
      status: 'ACTIVE',
      rrule: 'FREQ=WEEKLY;COUNT=3',
      repetition: 'Every week, 3 times',
    },
    ...{ wallStart: '2026-12-01T09:30', timeZone: 'Europe/London', durationMin: 60, bookedCount: 2, skippedCount: 1 },
    ...{ createdAt: '2026-11-20T08:00:00.000Z', availableActions: ['MOVE', 'EDIT', 'CANCEL'], resource: null },
    service: { id: 'massage', name: 'Sports massage' },
    order: { id: 'o1', reference: 'OR-1', booker: { id: 'c1', name: 'Priya Nair' } },
    occurrences: [
      date(1),
      date(2, { state: 'SKIPPED', reason: 'RESOURCE_TAKEN', booking: null, availableActions: ['BOOK'] }),
      date(3, { exception: true }),
    ],
    history: () => ({
      nodes: [],
      pageInfo: { endCursor: null, hasNextPage: false, hasPreviousPage: false, startCursor: null },
    }),
  };
  const change = ({ input }: { input: CancelSeriesInput }): SeriesPayload => {
    inputs.push({ ...input });
    const userErrors = refuse;
    refuse = [];
    const dates = userErrors.length > 0 ? [] : [{ occurrenceId: 'd1', outcome: 'CHANGED', startsAt: null, reasons: [] }];
    return { series, dates, userErrors } as unknown as SeriesPayload;
  };
  Object.assign(office.root, {
    grid: () => ({ entity: 'SERIES', fields }),
    seriesList: () => ({
      nodes: [series],
      pageInfo: { endCursor: null, hasNextPage: false, hasPreviousPage: false, startCursor: null },
      totalCount: { count: 1, capped: false },
    }),
    series: ({ id }: { id: string }) => (id === 's1' ? series : null),
    cancelSeries: change,
    moveSeries: change,
  });
  const refuseNext = (...errors: UserError[]) => {
    refuse = errors;
  };
  return { office, inputs, refuseNext };
}

const record = async () => {
  const found = await screen.findByRole('complementary', { name: 'Physio' });
  await within(found).findByText(/^Dates:/);
  return found;
};

test('[JZ-05] the record shows each date, what became of it and why', async () => {
  openAdmin('/series/s1', seriesOffice().office);
  const shown = await record();
  expect(shown.textContent).toMatch(/Every week, 3 times.*Dates: 2 booked, 1 not/);
  const [first, second, third] = within(shown).getAllByRole('listitem');
  expect(first!.textContent).toContain('Booked');
  expect(second!.textContent).toMatch(/taken.*Left out.*Book it/);
  expect(third!.textContent).toContain('changed on its own');
});

test('a date and those after it are cancelled with a reason; what was changed on its own is asked about', async () => {
  const { office, inputs, refuseNext } = seriesOffice();
  const { user } = openAdmin('/series/s1', office);
  await user.click(within(await record()).getAllByRole('button', { name: /^Cancel: / })[0]!);
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(dialog.getByRole('button', { name: 'Cancel them' }));
  expect(await dialog.findByText('Say why: the reason is kept in the history.')).toBeTruthy();
  await user.click(dialog.getByRole('radio', { name: 'This and the following dates' }));
  await user.type(dialog.getByLabelText(/Reason/), 'Ill');
  const occurrences = [{ id: 'd3', position: 3, startsAt: '2026-12-03T09:30:00.000Z' }];
  refuseNext({ code: 'SERIES_EXCEPTIONS_KEPT', message: '', path: ['overwriteExceptions'], details: { occurrences } });
  await user.click(dialog.getByRole('button', { name: 'Cancel them' }));
  await user.click(await dialog.findByRole('radio', { name: 'Keep them as they are' }));
  await user.click(dialog.getByRole('button', { name: 'Cancel them' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  const scope = { kind: 'THIS_AND_FOLLOWING', occurrenceId: 'd1' };
  expect(inputs).toMatchObject([{ scope }, { scope, overwriteExceptions: false, reason: 'Ill', expectedVersion: 2 }]);
});

test('dates that cannot be moved are named', async () => {
  const { office, inputs, refuseNext } = seriesOffice();
  const { user } = openAdmin('/series/s1', office);
  await user.click(within(await record()).getByRole('button', { name: 'Move dates' }));
  const dialog = within(await screen.findByRole('dialog'));
  const details = { wallStart: '2026-12-03T09:30', position: 3 };
  refuseNext({ code: 'RESOURCE_TAKEN', message: '', path: ['occurrences', 'd3', 'startsAt'], details });
  await user.click(dialog.getByRole('button', { name: 'Move them' }));
  expect((await dialog.findByRole('alert')).textContent).toMatch(/One date cannot be changed.*3 Dec 2026/);
  expect(inputs[0]).toMatchObject({ scope: { kind: 'ALL' }, wallTime: '09:30', durationMin: 60, keepConflicts: false });
});
