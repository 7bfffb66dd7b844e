import type { CreateBookingInput, CreateSeriesInput, PreviewSeriesInput } from '../../../gql/graphql.js';
import { type RepetitionDraft, repetitionInput, weekly } from '../../../repetition/repetition-draft.js';
import type { BookingDraft } from '../booking-draft.js';

/** How a booking repeats, as it is being typed. */
export type RepeatDraft = RepetitionDraft & Exceptions;

/** What is said of single dates. It holds for the dates it was said of: from another day or time there are others. */
export type Exceptions = {
  /** The first wall time of those dates. */
  of: string;
  /** Wall times of dates that are left out. */
  skip: string[];
  /** Wall times of further dates. */
  add: string[];
  /** Leaves out what is not free, with the reason kept. */
  skipConflicts: boolean;
  /** Dates that are moved, by their wall time. */
  otherTimes: Record<string, string>;
  /** Dates that go beyond what is free, by their wall time. */
  beyond: Record<string, 'OVERRIDE' | 'OVERBOOK'>;
};

/** Nothing is said of single dates: another rule has other ones. */
export const noExceptions: Exceptions = {
  ...{ of: '', skip: [], add: [], skipConflicts: false, otherTimes: {}, beyond: {} },
};

export const weeklyRepeat: RepeatDraft = { ...weekly, ...noExceptions };

type Dates = Omit<PreviewSeriesInput, 'place' | 'resourceIds' | 'timeZone' | 'override' | 'overbook'>;

/** The wall time of another day, at the time of day that is chosen. */
export const wallOn = (day: string, time: string): string => `${day}T${time.slice(0, 5)}`;

/** What is said of single dates of a draft as it is now. */
export function exceptionsOf({ repeat, day, startsAt }: Pick<BookingDraft, 'repeat' | 'day' | 'startsAt'>): Exceptions {
  const of = wallOn(day ?? '', startsAt);
  return repeat?.of === of ? repeat : { ...noExceptions, of };
}

/** The dates a draft stands for; null until there is enough to say which. */
function datesOf(draft: BookingDraft): Dates | null {
  const { repeat, serviceId, day, startsAt, minutes } = draft;
  if (!repeat || !serviceId || !day || !/^\d\d:\d\d/.test(startsAt) || !(Number(minutes) > 0)) return null;
  const rule = repetitionInput(repeat);
  if (!rule) return null;
  const { skip, add, skipConflicts, otherTimes, beyond } = exceptionsOf(draft);
  return {
    ...{ serviceId, wallStart: wallOn(day, startsAt), durationMin: Number(minutes), ...rule },
    ...{ skip, add, skipConflicts },
    otherTimes: Object.entries(otherTimes).map(([wallStart, at]) => ({ wallStart, startsAt: at })),
    beyond: Object.entries(beyond).map(([wallStart, how]) => ({ wallStart, overbook: how === 'OVERBOOK' })),
  };
}

/** Whether dates of a draft go beyond what is free, which has to be explained. */
export const repeatsBeyond = (draft: Pick<BookingDraft, 'repeat' | 'day' | 'startsAt'>): boolean =>
  draft.repeat !== null && Object.keys(exceptionsOf(draft).beyond).length > 0;

/** What is asked before a series is saved; null until there are dates to ask about. */
export function seriesQuestion(draft: BookingDraft, { place, resourceIds }: CreateBookingInput): PreviewSeriesInput | null {
  const dates = datesOf(draft);
  return dates && { ...dates, place, resourceIds };
}

/** What is sent for a series: the booking, and its dates instead of its time. */
export function seriesInput(draft: BookingDraft, booking: CreateBookingInput): CreateSeriesInput {
  const { startsAtLocal, endsAtLocal, sessionId, unassigned, serviceId, status, ...rest } = booking;
  return { ...rest, ...datesOf(draft)!, status };
}
