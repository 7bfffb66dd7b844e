import type {
  CancelSeriesInput,
  ChangeSeriesRuleInput,
  GridField,
  MoveSeriesInput,
  SeriesPayload,
  SeriesRulePayload,
  UserError,
} from '@bookwright/api-types';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { fakeOffice } from '../../testing/fake-office.js';
import { everyPermission } from '../../testing/fake-records.js';
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
function seriesOffice(further: readonly string[] = []) {
  const office = fakeOffice({ permissions: [...everyPermission, ...further] });
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
    ...{ createdAt: '2026-11-20T08:00:00.000Z', availableActions: ['MOVE', 'CHANGE_RULE', 'EDIT', 'CANCEL'], resource: null },
    ...{ continues: null, continuedBy: [] },
    repetitionFields: { every: 1, unit: 'WEEK', weekdays: [], weekdayOfMonth: null, times: 3, lastDay: null },
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
    return { series, continuedBy: null, dates, userErrors } as unknown as SeriesPayload;
  };
  const ruleInputs: ChangeSeriesRuleInput[] = [];
  let answer: (input: ChangeSeriesRuleInput) => Partial<SeriesRulePayload> = () => ({});
  const changeRule = ({ input }: { input: ChangeSeriesRuleInput }): SeriesRulePayload => {
    ruleInputs.push({ ...input });
    const said = { series, continuedBy: null, repetition: 'Every week on Tuesday, 3 times', dates: [], userErrors: [] };
    return { ...said, ...answer(input) } as unknown as SeriesRulePayload;
  };
  const answerRule = (next: typeof answer) => {
    answer = next;
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
    changeSeriesRule: changeRule,
  });
  const refuseNext = (...errors: UserError[]) => {
    refuse = errors;
  };
  return { office, inputs, refuseNext, ruleInputs, answerRule };
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

test('dates go to another day of the week', async () => {
  const { office, inputs } = seriesOffice();
  openAdmin('/series/s1', office);
  fireEvent.click(within(await record()).getByRole('button', { name: 'Move dates' }));
  const dialog = within(await screen.findByRole('dialog'));
  fireEvent.click(dialog.getByRole('combobox', { name: 'Day of the week' }));
  fireEvent.click(await screen.findByRole('option', { name: 'Thursday', hidden: true }));
  fireEvent.click(dialog.getByRole('button', { name: 'Move them' }));
  await waitFor(() => expect(inputs).toMatchObject([{ weekday: 'TH', wallTime: '09:30', scope: { kind: 'ALL' } }]));
});

describe('another rule', () => {
  const ruled = (n: number, over: object) => ({
    ...{ occurrenceId: `d${n}`, wallStart: `2026-12-0${n}T09:30`, startsAt: `2026-12-0${n}T09:30:00.000Z`, movedFrom: null },
    ...{ outcome: 'STAYS', clockChange: { kind: 'ONCE', sentence: null }, skipReason: null, reasons: [] },
    ...over,
  });
  const openDialog = async (room: ReturnType<typeof seriesOffice>) => {
    const opened = openAdmin('/series/s1', room.office);
    fireEvent.click(within(await record()).getByRole('button', { name: 'Change the rule' }));
    return { ...opened, dialog: within(await screen.findByRole('dialog')) };
  };
  const press = 'Show what becomes of the dates';

  test('shows what becomes of each date first, asks why where dates are cancelled, then changes it', async () => {
    const room = seriesOffice();
    const dates = [
      ruled(1, { outcome: 'MOVED', movedFrom: '2026-12-01T09:30:00.000Z', startsAt: '2026-12-02T09:30:00.000Z' }),
      ruled(3, { outcome: 'CANCELLED' }),
      ruled(8, { occurrenceId: null, outcome: 'ADDED', clockChange: { kind: 'TWICE', sentence: '8 Dec exists twice' } }),
    ];
    room.answerRule(() => ({ dates: dates as never }));
    const { dialog } = await openDialog(room);
    fireEvent.click(dialog.getByRole('checkbox', { name: 'Tue' }));
    fireEvent.click(dialog.getByRole('button', { name: press }));
    const report = within(await dialog.findByRole('region', { name: 'What becomes of the dates' }));
    expect(report.getByText('1 moves, 1 new, 1 cancelled.')).toBeTruthy();
    const [moved, , added] = report.getAllByRole('listitem');
    expect(moved!.textContent).toMatch(/2 Dec.*Moves.*from .*1 Dec/);
    expect(added!.textContent).toMatch(/New.*exists twice/);
    fireEvent.click(dialog.getByRole('button', { name: 'Change the rule' }));
    expect(await dialog.findByText('Say why: the reason is kept in the history.')).toBeTruthy();
    expect(room.ruleInputs).toHaveLength(1);
    fireEvent.change(dialog.getByRole('textbox', { name: /Reason/ }), { target: { value: 'Asked for' } });
    fireEvent.click(dialog.getByRole('button', { name: 'Change the rule' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const sent = { seriesId: 's1', expectedVersion: 2, wallStart: '2026-12-01T09:30', durationMin: 60 };
    const repetition = { every: 1, unit: 'WEEK', weekdays: ['TU'], times: 3 };
    expect(room.ruleInputs).toMatchObject([
      { ...sent, repetition, dryRun: true },
      { ...sent, repetition, dryRun: false, reason: 'Asked for', idempotencyKey: expect.any(String) },
    ]);
  });

  test('from a date on, as many times as are left; what is in the way can be left out', async () => {
    const room = seriesOffice();
    const taken = { code: 'RESOURCE_TAKEN', message: '', path: ['occurrences', 'd3', 'startsAt'], details: null } as const;
    room.answerRule(({ skipConflicts }) =>
      skipConflicts
        ? { dates: [ruled(3, { outcome: 'KEPT' })] as never }
        : { dates: [ruled(3, { outcome: 'REFUSED', reasons: [taken] })] as never, userErrors: [taken as never] },
    );
    const { dialog } = await openDialog(room);
    fireEvent.click(dialog.getByRole('combobox', { name: 'For which dates' }));
    fireEvent.click(await screen.findByRole('option', { name: /^From .*3 Dec/, hidden: true }));
    expect(dialog.getByText('They become a series of their own, in the same order.')).toBeTruthy();
    fireEvent.click(dialog.getByRole('button', { name: press }));
    expect(await dialog.findByText('1 not possible.')).toBeTruthy();
    expect(dialog.queryByRole('button', { name: 'Change the rule' })).toBeNull();
    fireEvent.click(dialog.getByRole('checkbox', { name: /^Leave out what is not possible/ }));
    expect(await dialog.findByText('1 keeps its time.')).toBeTruthy();
    expect(await dialog.findByRole('button', { name: 'Change the rule' })).toBeTruthy();
    expect(room.ruleInputs.at(-1)).toMatchObject({ fromOccurrenceId: 'd3', repetition: { times: 1 }, skipConflicts: true });
  });

  test('what was changed on its own is asked about', async () => {
    const room = seriesOffice();
    const details = { occurrences: [{ id: 'd3', position: 3, startsAt: '2026-12-03T09:30:00.000Z' }] };
    const asked = { code: 'SERIES_EXCEPTIONS_KEPT', message: '', path: ['overwriteExceptions'], details } as const;
    room.answerRule(({ overwriteExceptions }) => ({
      dates: [ruled(3, { outcome: 'KEPT' })] as never,
      userErrors: overwriteExceptions == null ? [asked as never] : [],
    }));
    const { dialog } = await openDialog(room);
    fireEvent.click(dialog.getByRole('button', { name: press }));
    fireEvent.click(await dialog.findByRole('radio', { name: 'Keep them as they are' }));
    expect(await dialog.findByRole('button', { name: 'Change the rule' })).toBeTruthy();
    expect(room.ruleInputs.at(-1)).toMatchObject({ overwriteExceptions: false, dryRun: true });
  });

  test('a rule that is written as a text is sent as it is; what is wrong with it is said', async () => {
    const room = seriesOffice();
    const details = { problem: 'UNSUPPORTED', part: 'BYHOUR' };
    room.answerRule(() => ({ userErrors: [{ code: 'INVALID_RRULE', message: '', path: ['rrule'], details } as never] }));
    const { dialog } = await openDialog(room);
    fireEvent.click(dialog.getByRole('combobox', { name: 'Unit' }));
    fireEvent.click(await screen.findByRole('option', { name: 'by a rule', hidden: true }));
    fireEvent.change(dialog.getByRole('textbox', { name: 'Rule' }), { target: { value: 'FREQ=WEEKLY;BYHOUR=9;COUNT=3' } });
    fireEvent.click(dialog.getByRole('button', { name: press }));
    expect((await dialog.findByRole('alert')).textContent).toMatch(/^BYHOUR cannot be used here/);
    expect(room.ruleInputs).toMatchObject([{ rrule: 'FREQ=WEEKLY;BYHOUR=9;COUNT=3' }]);
  });
});

test('whoever may go beyond the rules says why', async () => {
  const { office, inputs } = seriesOffice(['booking.overrideRules']);
  openAdmin('/series/s1', office);
  fireEvent.click(within(await record()).getByRole('button', { name: 'Move dates' }));
  const dialog = within(await screen.findByRole('dialog'));
  fireEvent.click(dialog.getByLabelText('Go beyond hours and rules'));
  fireEvent.click(dialog.getByRole('button', { name: 'Move them' }));
  expect(await dialog.findByText('Say why: it is kept in the history.')).toBeTruthy();
  expect(inputs).toEqual([]);
  fireEvent.change(dialog.getByLabelText(/^Reason/), { target: { value: 'Agreed' } });
  fireEvent.click(dialog.getByRole('button', { name: 'Move them' }));
  await waitFor(() => expect(inputs).toMatchObject([{ override: true, reason: 'Agreed' }]));
});
