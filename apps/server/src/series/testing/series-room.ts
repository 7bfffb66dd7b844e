import { newId } from '../../ids.js';
import type { Browser } from '../../testing/ask.js';
import { openHarbour } from '../../testing/harbour.js';

const ERRORS = 'userErrors { code path details }';
const DATE = `id position wallStart startsAt endsAt state reason exception availableActions clockChange { kind sentence }
  booking { id version status startsAt seriesId seriesIndex order { id } }`;
const LINKS = 'continues { id } continuedBy { id }';
const SERIES = `id version ${LINKS} title status rrule repetition repetitionFields { every unit weekdays times lastDay } wallStart timeZone durationMin bookedCount skippedCount nextStartsAt
  availableActions order { id reference bookingCount internalTotal { amountMinor } booker { name } } resource { name }
  occurrences { ${DATE} } history { nodes { summary reason } }`;
const CHANGED = `series { ${SERIES} } continuedBy { ${SERIES} } dates { occurrenceId outcome startsAt reasons { code } } ${ERRORS}`;
const DOCUMENTS = {
  createSeries: `mutation ($input: CreateSeriesInput!) { createSeries(input: $input) { ${CHANGED} } }`,
  cancelSeries: `mutation ($input: CancelSeriesInput!) { cancelSeries(input: $input) { ${CHANGED} } }`,
  moveSeries: `mutation ($input: MoveSeriesInput!) { moveSeries(input: $input) { ${CHANGED} } }`,
  changeSeriesRule: `mutation ($input: ChangeSeriesRuleInput!) { changeSeriesRule(input: $input) {
    series { ${SERIES} } continuedBy { ${SERIES} } repetition ${ERRORS}
    dates { occurrenceId wallStart startsAt movedFrom outcome skipReason clockChange { kind sentence } reasons { code } } } }`,
  editSeries: `mutation ($input: EditSeriesInput!) { editSeries(input: $input) { ${CHANGED} } }`,
  bookSkippedOccurrence: `mutation ($input: BookSkippedOccurrenceInput!) { bookSkippedOccurrence(input: $input) { ${CHANGED} } }`,
  previewSeries: `query ($input: PreviewSeriesInput!) { previewSeries(input: $input) {
    occurrences { position wallStart startsAt clockChange { kind sentence shows } outcome moved beyond skipReason
      reasons { code resource { name } } fixes { times { startsAt } resources { name } } }
    repetition bookCount skipCount conflictCount clockChangeCount canSave ${ERRORS} } }`,
};

const SERIES_OF = `query ($id: ID!) { series(id: $id) { ${SERIES} } }`;

/** What was refused, and where. */
export const said = (answer: { userErrors: { code: string; path: string[] }[] }) =>
  answer.userErrors.map(({ code, path }) => `${code} ${path.join('.')}`);
export const statesOf = (series: { occurrences: { state: string }[] }) => series.occurrences.map(({ state }) => state);
export const timesOf = (series: { occurrences: { startsAt: string }[] }) =>
  series.occurrences.map(({ startsAt }) => startsAt.slice(11, 16));
export const all = { scope: { kind: 'ALL' } };

/** A harbour whose staff book series, with all that asking about them needs. */
export async function openSeriesRoom() {
  const harbour = await openHarbour();
  const ben: Browser = await harbour.signedIn('ben@harbour.example');
  const ruth: Browser = await harbour.signedIn('ruth@harbour.example');
  async function call(name: keyof typeof DOCUMENTS, input: object, as: Browser = ben) {
    const answer = await as.ask(DOCUMENTS[name], { input });
    return answer.errors ? { errors: answer.errors.map(({ extensions }) => extensions.code) } : answer.data[name];
  }

  let weeks = 0;
  /** A Monday that no other test uses, at ten: four weeks are free from there on. */
  const freshMonday = (): string => {
    weeks += 5;
    return new Date(Date.UTC(2026, 10, 30 + 7 * weeks)).toISOString().slice(0, 10);
  };
  const weekly = (wallStart: string, times = 4) => ({
    serviceId: harbour.ids.massage,
    wallStart,
    repetition: { unit: 'WEEK', times },
  });
  const forDaniel = () => ({ customerId: harbour.ids.daniel, idempotencyKey: newId(), sendOrderEmail: false });
  const create = (over: object, as = ben) => call('createSeries', { ...forDaniel(), ...over }, as);

  async function madeSeries(over: object = {}) {
    const made = await create({ ...weekly(`${freshMonday()}T10:00`), ...over });
    expect(made.userErrors).toEqual([]);
    return made.series;
  }
  const bookings = async () => (await harbour.rows('SELECT count(*)::int AS n FROM bookings'))[0].n as number;
  const seriesNow = async (id: string, as = ben) => (await as.ask(SERIES_OF, { id })).data.series;

  return { ...harbour, harbour, ben, ruth, call, freshMonday, weekly, create, madeSeries, bookings, seriesNow };
}

export type SeriesRoom = Awaited<ReturnType<typeof openSeriesRoom>>;
