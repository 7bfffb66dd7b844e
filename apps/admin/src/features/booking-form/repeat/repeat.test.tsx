import type { CreateSeriesInput, PreviewSeriesInput, SeriesReport } from '@bookwright/api-types';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { fakeOffice } from '../../../testing/fake-office.js';
import { slotReason } from '../../../testing/fake-slots.js';
import { openAdmin } from '../../../testing/open-admin.js';

const noFixes = { times: [], resources: [], override: false, overbook: false };

/** One date of the report: in the n-th week from 23 November. */
const week = (n: number, over: object = {}) => {
  const day = new Date(Date.UTC(2026, 10, 23 + 7 * (n - 1))).toISOString().slice(0, 10);
  return {
    ...{ position: n, wallStart: `${day}T11:15`, startsAt: `${day}T11:15:00.000Z`, endsAt: `${day}T12:15:00.000Z` },
    ...{ outcome: 'BOOK', moved: false, beyond: false, skipReason: null, reasons: [], fixes: noFixes },
    clockChange: { kind: 'ONCE', sentence: null, shows: null, second: null },
    ...over,
  };
};

/** An office where the second week is outside hours: it can be had beyond them. */
async function openRepeat(second: object = {}) {
  const office = fakeOffice();
  const asked: PreviewSeriesInput[] = [];
  const made: CreateSeriesInput[] = [];
  const report = (input: PreviewSeriesInput): Partial<SeriesReport> => {
    const wall = week(2).wallStart;
    const skipped = input.skip?.includes(wall) || input.skipConflicts;
    const beyond = input.beyond?.some(({ wallStart }) => wallStart === wall) ?? false;
    const free = beyond || input.otherTimes?.some(({ wallStart }) => wallStart === wall);
    const outcome = free ? 'BOOK' : skipped ? 'SKIP' : 'CONFLICT';
    const reasons = free ? [] : [slotReason('OUTSIDE_OPENING_HOURS', { overridable: true })];
    const fixes = { ...noFixes, override: true, times: [{ startsAt: '2026-11-30T14:00:00.000Z' }] };
    const dates = [week(1), week(2, { outcome, beyond, reasons, fixes, ...second }), week(3)];
    const count = (what: string) => dates.filter((one) => one.outcome === what).length;
    return {
      ...{ occurrences: dates as never, repetition: 'Every week, 3 times', timeZone: 'Europe/London', userErrors: [] },
      ...{ bookCount: count('BOOK'), skipCount: count('SKIP'), conflictCount: count('CONFLICT'), clockChangeCount: 0 },
      canSave: count('CONFLICT') === 0,
    };
  };
  let answer = report;
  Object.assign(office.root, {
    previewSeries: ({ input }: { input: PreviewSeriesInput }) => {
      asked.push({ ...input });
      return answer(input);
    },
    createSeries: ({ input }: { input: CreateSeriesInput }) => {
      made.push({ ...input });
      return { series: { id: 's1', bookedCount: 3 }, dates: [], userErrors: [] };
    },
    series: () => null,
  });
  const opened = openAdmin('/bookings?view=all', office);
  await screen.findByText('BW-7F3K2Q');
  const start = { customer: { id: 'priya', label: 'Priya Nair' }, startsAt: '2026-11-23T11:15:00.000Z' };
  await act(() => opened.router.navigate('/bookings/new?view=all', { state: start }));
  // Roles are looked for without asking what can be seen, which takes long in a page of this size.
  const all = { hidden: true } as const;
  const panel = within(await screen.findByRole('complementary', { name: 'New booking', ...all }));
  const press = (name: string | RegExp) => fireEvent.click(panel.getByRole('button', { name, ...all }));
  const choose = async (picker: string, option: string) => {
    fireEvent.click(await panel.findByRole('combobox', { name: new RegExp(`^${picker}`), ...all }));
    fireEvent.click(await screen.findByRole('option', { name: new RegExp(option), hidden: true }));
  };
  await choose('Service', 'Sports massage');
  fireEvent.click(await panel.findByLabelText('Repeat'));
  const dates = async () => within(await panel.findByLabelText('The dates'));
  const answerWith = (next: typeof answer) => {
    answer = next;
  };
  return { ...opened, panel, press, choose, dates, asked, made, answerWith };
}

test('[CRM-97] each date says what is in its way; it is left out, and the series is booked', async () => {
  const { panel, press, dates, made, router } = await openRepeat();
  const report = await dates();
  expect(report.getByText('2 dates can be booked, 1 is not free.')).toBeTruthy();
  expect(report.getByText('Every week, 3 times')).toBeTruthy();
  expect((panel.getByRole('button', { name: 'Book 2 dates', hidden: true }) as HTMLButtonElement).disabled).toBe(true);
  press('Leave it out');
  expect(await report.findByText('2 dates can be booked, 1 left out.')).toBeTruthy();
  press('Book 2 dates');
  await waitFor(() => expect(router.state.location.pathname).toBe('/series/s1'));
  expect(made).toMatchObject([
    {
      ...{ customerId: 'priya', serviceId: 'massage', wallStart: '2026-11-23T11:15', durationMin: 60, skipConflicts: true },
      repetition: { every: 1, unit: 'WEEK', times: 10 },
    },
  ]);
});

test('a date goes to another time, and back', async () => {
  const { press, dates, asked } = await openRepeat();
  await dates();
  press(/14:00/);
  await waitFor(() =>
    expect(asked.at(-1)).toMatchObject({
      otherTimes: [{ wallStart: '2026-11-30T11:15', startsAt: '2026-11-30T14:00:00.000Z' }],
    }),
  );
});

test('a date is booked all the same, with a reason', async () => {
  const { press, dates, asked, made } = await openRepeat();
  const report = await dates();
  press('Book it all the same…');
  expect(await report.findByText('Beyond the rules')).toBeTruthy();
  expect(asked.at(-1)).toMatchObject({ beyond: [{ wallStart: '2026-11-30T11:15', overbook: false }] });
  press('Book 3 dates');
  expect(await report.findByText('Say why: it is kept with the booking.')).toBeTruthy();
  expect(made).toEqual([]);
  fireEvent.change(report.getByLabelText(/^Why/), { target: { value: 'Agreed' } });
  press('Book 3 dates');
  await waitFor(() => expect(made).toMatchObject([{ reason: 'Agreed', beyond: [{ wallStart: '2026-11-30T11:15' }] }]));
});

test('what was said of single dates does not hold for others', async () => {
  const { press, dates, asked } = await openRepeat();
  await dates();
  press(/^Leave out: .*30 Nov/);
  await waitFor(() => expect(asked.at(-1)).toMatchObject({ skip: ['2026-11-30T11:15'] }));
  press('09:00');
  await waitFor(() => expect(asked.at(-1)).toMatchObject({ wallStart: '2026-11-23T09:00', skip: [] }));
});

test('every month on the last Monday: proposed from the first date', async () => {
  const { panel, choose, asked } = await openRepeat();
  await choose('Unit', 'months');
  await choose('Day of the month', 'on a weekday of the month');
  expect((panel.getByRole('combobox', { name: 'Which of the month', hidden: true }) as HTMLInputElement).value).toBe(
    'the fourth',
  );
  await choose('Which of the month', 'the last');
  await choose('Weekday', 'Friday');
  await waitFor(() =>
    expect(asked.at(-1)!.repetition).toEqual({
      ...{ every: 1, unit: 'MONTH', times: 10 },
      weekdayOfMonth: { day: 'FR', nth: -1 },
    }),
  );
});

test('a rule as a text; what is wrong with it is said', async () => {
  const { panel, choose, asked, answerWith } = await openRepeat();
  const details = { problem: 'MISSING', part: 'FREQ' };
  answerWith(() => ({
    ...{ occurrences: [], repetition: null, timeZone: 'Europe/London', canSave: false },
    ...{ bookCount: 0, skipCount: 0, conflictCount: 0, clockChangeCount: 0 },
    userErrors: [{ code: 'INVALID_RRULE', message: '', path: ['rrule'], details } as never],
  }));
  await choose('Unit', 'by a rule');
  fireEvent.change(panel.getByLabelText('Rule'), { target: { value: 'COUNT=3' } });
  expect((await panel.findByText(/^This rule does not say FREQ/)).closest('[role=alert]')).toBeTruthy();
  await waitFor(() => expect(asked.at(-1)).toMatchObject({ rrule: 'COUNT=3' }));
  expect(asked.at(-1)!.repetition).toBeUndefined();
});

test('what the clocks do is said of the date', async () => {
  const sentence = '25 Oct 01:30 exists twice: the first is meant';
  const { dates } = await openRepeat({ outcome: 'BOOK', reasons: [], clockChange: { kind: 'TWICE', sentence } });
  expect((await dates()).getByText(sentence)).toBeTruthy();
});
